import { timelockOperation } from 'ponder:schema'
import { findOperationKey } from '../lib/findOperationKey.ts'
import { markEnded } from '../lib/markEnded.ts'
import { onEvent } from '../lib/onEvent.ts'

onEvent('Governor:ProposalExecuted', ({ event, context }) =>
  markEnded(context, event, {
    governor: event.log.address,
    proposalId: event.args.proposalId,
    as: 'executed',
  }),
)

onEvent('Governor:ProposalCanceled', async ({ event, context }) => {
  const key = { governor: event.log.address, proposalId: event.args.proposalId }
  await markEnded(context, event, { ...key, as: 'canceled' })

  // The governor forgets the operation: scheduling it again does not bring the proposal back.
  const operation = await findOperationKey(context, key)
  if ((await context.db.find(timelockOperation, operation)) === null) return
  await context.db.update(timelockOperation, operation).set({ governor: null, proposalId: null })
})
