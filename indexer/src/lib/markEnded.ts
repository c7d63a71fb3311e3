import type { Context } from 'ponder:registry'
import { proposal } from 'ponder:schema'
import type { Event } from './onEvent.ts'
import { recordProposalEvent } from './recordProposalEvent.ts'

type ProposalKey = { governor: `0x${string}`; proposalId: bigint }
type Source = Pick<Event<'Governor:ProposalExecuted'>, 'block' | 'log' | 'transaction'>

const columns = { canceled: 'canceledAt', executed: 'executedAt' } as const

/** Marks a proposal canceled or executed, once: the timelock and the governor both announce it. */
export async function markEnded(
  context: Context,
  event: Source,
  { governor, proposalId, as: kind }: ProposalKey & { as: keyof typeof columns },
): Promise<void> {
  const key = { chainId: context.chain.id, governor, proposalId }
  const row = await context.db.find(proposal, key)
  if (row === null || row[columns[kind]] !== null) return
  await context.db.update(proposal, key).set({ [columns[kind]]: event.block.timestamp })
  await recordProposalEvent(context, event, { governor, proposalId, kind })
}
