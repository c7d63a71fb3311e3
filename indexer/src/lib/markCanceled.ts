import type { Context, Event } from 'ponder:registry'
import { proposal } from 'ponder:schema'
import { recordProposalEvent } from './recordProposalEvent.ts'

type ProposalKey = { governor: `0x${string}`; proposalId: bigint }
type Source = Pick<Event<'Governor:ProposalCanceled'>, 'block' | 'log' | 'transaction'>

/** Marks a proposal canceled, once: the timelock and the governor both announce it. */
export async function markCanceled(
  context: Context,
  event: Source,
  { governor, proposalId }: ProposalKey,
): Promise<void> {
  const key = { chainId: context.chain.id, governor, proposalId }
  const row = await context.db.find(proposal, key)
  if (row === null || row.canceledAt !== null) return
  await context.db.update(proposal, key).set({ canceledAt: event.block.timestamp })
  await recordProposalEvent(context, event, { governor, proposalId, kind: 'canceled' })
}
