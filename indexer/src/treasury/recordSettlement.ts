import type { Context } from 'ponder:registry'
import { timelockOperation } from 'ponder:schema'
import { markEnded } from '../lib/markEnded.ts'
import { onEvent } from '../lib/onEvent.ts'

type Operation = typeof timelockOperation.$inferSelect

// What is done in the timelock itself, past the governor, is done to the proposal: `Governor.state` asks the timelock.

onEvent('Treasury:CallExecuted', async ({ event, context }) => {
  const key = { chainId: context.chain.id, treasury: event.log.address, id: event.args.id }
  const operation = await settle(context, key, { executedAt: event.block.timestamp })
  const proposal = operation === null ? undefined : proposalOf(operation)
  if (proposal !== undefined) await markEnded(context, event, { ...proposal, as: 'executed' })
})

onEvent('Treasury:Cancelled', async ({ event, context }) => {
  const key = { chainId: context.chain.id, treasury: event.log.address, id: event.args.id }
  const operation = await settle(context, key, { canceledAt: event.block.timestamp })
  const proposal = operation === null ? undefined : proposalOf(operation)
  if (proposal !== undefined) await markEnded(context, event, { ...proposal, as: 'canceled' })
})

/** Null: the operation was scheduled before the index begins, so it is none of a proposal known here. */
async function settle(
  context: Context,
  key: Pick<Operation, 'chainId' | 'treasury' | 'id'>,
  settlement: Partial<Pick<Operation, 'executedAt' | 'canceledAt'>>,
): Promise<Operation | null> {
  if ((await context.db.find(timelockOperation, key)) === null) return null
  return context.db.update(timelockOperation, key).set(settlement)
}

function proposalOf({ governor, proposalId }: Operation) {
  return governor === null || proposalId === null ? undefined : { governor, proposalId }
}
