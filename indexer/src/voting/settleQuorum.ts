import type { Context } from 'ponder:registry'
import { proposal } from 'ponder:schema'
import { type ChainMoment, timepointOf } from '@mandate/governance/clock'
import { isPassing } from '@mandate/governance/tally'
import { readQuorum } from '../lib/readQuorum.ts'

/**
 * Asks a governor that has its own rule for the quorum what it is. With the first ballot the snapshot is over, so the
 * answer is final.
 */
export async function settleQuorum(
  context: Context,
  block: ChainMoment,
  { governor, proposalId, clock, voteStart }: typeof proposal.$inferSelect,
): Promise<void> {
  const question = { governor, snapshot: voteStart, now: timepointOf(clock, block) }
  const quorum = await readQuorum(context.client, question, block.number)
  await context.db
    .update(proposal, { chainId: context.chain.id, governor, proposalId })
    .set((row) => ({ quorum, isPassing: isPassing(row, { ...row, quorum }) }))
}
