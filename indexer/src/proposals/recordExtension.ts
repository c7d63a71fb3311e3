import { ponder } from 'ponder:registry'
import { proposal } from 'ponder:schema'
import { recordProposalEvent } from '../lib/recordProposalEvent.ts'

ponder.on('Governor:ProposalExtended', async ({ event, context }) => {
  const { proposalId, extendedDeadline } = event.args
  const governor = event.log.address
  await context.db
    .update(proposal, { chainId: context.chain.id, governor, proposalId })
    .set({ voteEnd: extendedDeadline })
  await recordProposalEvent(context, event, {
    governor,
    proposalId,
    kind: 'extended',
    dueAt: extendedDeadline,
  })
})
