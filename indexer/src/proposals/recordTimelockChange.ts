import { dao, proposalPayload, timelockOperation } from 'ponder:schema'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { and, eq, isNull } from 'ponder'
import { encodeFunctionData } from 'viem'
import { markEnded } from '../lib/markEnded.ts'
import { onEvent } from '../lib/onEvent.ts'

// A governor that moves to another timelock asks that one from then on, which knows nothing of what waits in the old:
// all of it is canceled, but for the proposal whose execution moved it.
onEvent('Governor:TimelockChange', async ({ event, context }) => {
  const governor = event.log.address
  const { newTimelock } = event.args
  const chainId = context.chain.id
  const governed = await context.db.find(dao, { chainId, governor })
  if (governed === null || governed.treasury === newTimelock) return
  await context.db.update(dao, { chainId, governor }).set({ treasury: newTimelock })

  const move = encodeFunctionData({
    abi: mandateGovernorAbi,
    functionName: 'updateTimelock',
    args: [newTimelock],
  })
  const { treasury } = governed
  const waiting = await context.db.sql
    .select({ id: timelockOperation.id, proposalId: timelockOperation.proposalId })
    .from(timelockOperation)
    .where(
      and(
        eq(timelockOperation.chainId, chainId),
        eq(timelockOperation.treasury, treasury),
        eq(timelockOperation.governor, governor),
        isNull(timelockOperation.executedAt),
      ),
    )
  for (const { id, proposalId } of waiting) {
    await context.db
      .update(timelockOperation, { chainId, treasury, id })
      .set({ governor: null, proposalId: null })
    if (proposalId === null) continue
    const payload = await context.db.find(proposalPayload, { chainId, governor, proposalId })
    if (payload?.calldatas.includes(move)) continue
    await markEnded(context, event, { governor, proposalId, as: 'canceled' })
  }
})
