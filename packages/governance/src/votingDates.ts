import { type ChainMoment, type Clock, estimateBlockTime } from './clock.ts'

/** When a proposal's vote opens and closes: `voteStart` and `voteEnd` are on its clock. */
export type VotingTimes = {
  clock: Clock
  voteStart: bigint
  voteEnd: bigint
  createdAt: bigint
  createdBlock: bigint
}

/** Between two blocks, while only one of a chain's blocks is known. */
const fallbackSeconds = 12n

/**
 * The seconds in which a proposal's vote opens and closes. On a clock of blocks they lie on the line through the
 * proposal's own block and the newest: exact where blocks come evenly, and never on the wrong side of the newest block's
 * time, so that compared with it they tell the state that the governor answers.
 */
export function votingDates(
  { clock, voteStart, voteEnd, createdAt, createdBlock }: VotingTimes,
  newest: ChainMoment,
): { voteStart: bigint; voteEnd: bigint } {
  if (clock === 'timestamp') return { voteStart, voteEnd }
  const created = { number: createdBlock, timestamp: createdAt }
  const line = { from: created, to: newest, fallbackSeconds }
  return {
    voteStart: estimateBlockTime(voteStart, line),
    voteEnd: estimateBlockTime(voteEnd, line),
  }
}
