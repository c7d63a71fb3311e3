import type { Context } from 'ponder:registry'
import { proposal, timelockOperation } from 'ponder:schema'
import { type Event, onEvent } from '../lib/onEvent.ts'
import { recordProposalEvent } from '../lib/recordProposalEvent.ts'

onEvent('Treasury:CallScheduled', async ({ event, context }) => {
  const { id, delay } = event.args
  const key = { chainId: context.chain.id, treasury: event.log.address, id }
  const known = await context.db.find(timelockOperation, key)
  // A batch announces each of its calls.
  if (known !== null && known.canceledAt === null) return

  const schedule = {
    scheduledAt: event.block.timestamp,
    executableAt: event.block.timestamp + delay,
    executedAt: null,
    canceledAt: null,
    transaction: event.transaction.hash,
  }
  const operation = await context.db
    .insert(timelockOperation)
    .values({ ...key, governor: null, proposalId: null, ...schedule })
    .onConflictDoUpdate(schedule)
  if (operation.governor === null || operation.proposalId === null) return
  await requeueProposal(context, event, {
    governor: operation.governor,
    proposalId: operation.proposalId,
    executableAt: schedule.executableAt,
  })
})

type Requeued = { governor: `0x${string}`; proposalId: bigint; executableAt: bigint }

/** Scheduling again what was canceled in the timelock alone makes the governor say "queued" again. */
async function requeueProposal(
  context: Context,
  event: Event<'Treasury:CallScheduled'>,
  { governor, proposalId, executableAt }: Requeued,
): Promise<void> {
  const key = { chainId: context.chain.id, governor, proposalId }
  await context.db.update(proposal, key).set({ canceledAt: null, executableAt })
  const entry = { governor, proposalId, kind: 'queued', dueAt: executableAt } as const
  await recordProposalEvent(context, event, entry)
}
