import { ponder } from 'ponder:registry'
import { proposal, timelockOperation } from 'ponder:schema'
import { findOperationKey } from '../lib/findOperationKey.ts'
import { recordProposalEvent } from '../lib/recordProposalEvent.ts'

ponder.on('Governor:ProposalQueued', async ({ event, context }) => {
  const { proposalId, etaSeconds } = event.args
  const governor = event.log.address

  await context.db
    .update(proposal, { chainId: context.chain.id, governor, proposalId })
    .set({ queuedAt: event.block.timestamp, executableAt: etaSeconds })
  const entry = { governor, proposalId, kind: 'queued', dueAt: etaSeconds } as const
  await recordProposalEvent(context, event, entry)

  // The timelock announced the operation just before: from now on its fate is the proposal's.
  const operation = await findOperationKey(context, { governor, proposalId })
  await context.db.update(timelockOperation, operation).set({ governor, proposalId })
})
