import type { Context, Event } from 'ponder:registry'
import { proposal } from 'ponder:schema'
import { recordProposalEvent } from './recordProposalEvent.ts'

type ProposalKey = { governor: `0x${string}`; proposalId: bigint }
type Source = Pick<Event<'Governor:ProposalExecuted'>, 'block' | 'log' | 'transaction'>

/** Marks a proposal executed, once: the timelock and the governor both announce it. */
export async function markExecuted(
  context: Context,
  event: Source,
  { governor, proposalId }: ProposalKey,
): Promise<void> {
  const key = { chainId: context.chain.id, governor, proposalId }
  const row = await context.db.find(proposal, key)
  if (row === null || row.executedAt !== null) return
  await context.db.update(proposal, key).set({ executedAt: event.block.timestamp })
  await recordProposalEvent(context, event, { governor, proposalId, kind: 'executed' })
}
