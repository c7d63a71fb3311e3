import type { ChainMoment } from '@mandate/governance/clock'
import { votingDates } from '@mandate/governance/votingDates'
import { readClock } from './readClock.ts'

type VotingTimesRow = {
  clock: string
  voteStart: string
  voteEnd: string
  createdAt: string
  createdBlock: string
}

/** The seconds in which a row's vote opens and closes. @param newest the chain's newest block */
export function readVotingDates(row: VotingTimesRow, newest: ChainMoment) {
  const { voteStart, voteEnd, createdAt, createdBlock } = row
  return votingDates(
    {
      clock: readClock(row.clock),
      voteStart: BigInt(voteStart),
      voteEnd: BigInt(voteEnd),
      createdAt: BigInt(createdAt),
      createdBlock: BigInt(createdBlock),
    },
    newest,
  )
}
