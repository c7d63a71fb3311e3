import { ponder } from 'ponder:registry'
import { timelockOperation } from 'ponder:schema'
import { findOperationKey } from '../lib/findOperationKey.ts'
import { markCanceled } from '../lib/markCanceled.ts'
import { markExecuted } from '../lib/markExecuted.ts'

ponder.on('Governor:ProposalExecuted', ({ event, context }) =>
  markExecuted(context, event, {
    governor: event.log.address,
    proposalId: event.args.proposalId,
  }),
)

ponder.on('Governor:ProposalCanceled', async ({ event, context }) => {
  const key = { governor: event.log.address, proposalId: event.args.proposalId }
  await markCanceled(context, event, key)

  // The governor forgets the operation: scheduling it again does not bring the proposal back.
  const operation = await findOperationKey(context, key)
  if ((await context.db.find(timelockOperation, operation)) === null) return
  await context.db.update(timelockOperation, operation).set({ governor: null, proposalId: null })
})
