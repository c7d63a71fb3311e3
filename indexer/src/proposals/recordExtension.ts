import { proposal } from 'ponder:schema'
import { onEvent } from '../lib/onEvent.ts'
import { recordProposalEvent } from '../lib/recordProposalEvent.ts'

onEvent('Governor:ProposalExtended', async ({ event, context }) => {
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
