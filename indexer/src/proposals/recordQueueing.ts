import { proposal, timelockOperation } from 'ponder:schema'
import { findOperationKey } from '../lib/findOperationKey.ts'
import { onEvent } from '../lib/onEvent.ts'
import { recordProposalEvent } from '../lib/recordProposalEvent.ts'

onEvent('Governor:ProposalQueued', async ({ event, context }) => {
  const { proposalId, etaSeconds } = event.args
  const governor = event.log.address

  await context.db
    .update(proposal, { chainId: context.chain.id, governor, proposalId })
    .set({ queuedAt: event.block.timestamp, executableAt: etaSeconds })
  const entry = { governor, proposalId, kind: 'queued', dueAt: etaSeconds } as const
  await recordProposalEvent(context, event, entry)

  // The timelock announced the operation just before, unless it is one that is not read (the DAO moved to it).
  const operation = await findOperationKey(context, { governor, proposalId })
  await context.db
    .insert(timelockOperation)
    .values({
      ...operation,
      governor,
      proposalId,
      scheduledAt: event.block.timestamp,
      executableAt: etaSeconds,
      executedAt: null,
      canceledAt: null,
      transaction: event.transaction.hash,
    })
    // From now on its fate is the proposal's.
    .onConflictDoUpdate({ governor, proposalId })
})
