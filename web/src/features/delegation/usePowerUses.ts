import { type ChainMoment, timepointOf } from '@mandate/governance/clock'
import { ballotChoices } from '@mandate/governance/fractionalBallot'
import { readVotingDates } from '../../indexer/readVotingDates.ts'
import { useTokenClock } from '../../indexer/useTokenClock.ts'
import { type DelegationChange, delegationRecord, type RecordedBallot } from './delegationRecord.ts'
import { useOpenedVotes } from './useOpenedVotes.ts'

/** What the delegator chose in its delegates' stead on one proposal. */
export type OwnOverride = Pick<RecordedBallot, 'choice' | 'reason'>

/**
 * What became of a delegator's power on the last `count` proposals since its first delegation, newest first; and, by
 * proposal, where it voted in its delegates' stead: there their ballots did not count its power.
 *
 * @param changes every change of its delegation; undefined while they load.
 * @param now the chain's newest block.
 */
export function usePowerUses(options: {
  account: string
  changes: readonly DelegationChange[] | undefined
  count: number
  now: ChainMoment
}) {
  const { account, changes = [], count, now } = options
  const clock = useTokenClock()
  const timepoint = Number(timepointOf(clock, now))
  const since = changes.reduce((first, change) => Math.min(first, change.timepoint), timepoint)
  const holders = changes.flatMap(({ shares }) => shares.map(({ delegate }) => delegate))
  const { data, error, refetch } = useOpenedVotes({
    since,
    voters: [...new Set([account, ...holders])].toSorted(),
    count,
    isWanted: changes.length > 0,
  })
  const uses =
    data &&
    delegationRecord(
      {
        changes,
        proposals: data.proposals.items.map((row) => readProposal(row, now)),
        // A holder may override its own delegates too: that is no use of the power it holds for others.
        ballots: data.ballots.filter(({ isOverride }) => !isOverride).flatMap(readBallot),
      },
      timepoint,
    )
  return {
    uses,
    overrides: overridesOf(account, data?.ballots ?? []),
    total: data?.proposals.totalCount ?? 0,
    error,
    refetch: () => void refetch(),
  }
}

type ProposalRow = {
  proposalId: string
  number: number
  title: string
  topic?: string | null
  topicNumber: number
  state: string
  voteStart: string
  voteEnd: string
  clock: string
  createdAt: string
  createdBlock: string
}

function readProposal(row: ProposalRow, newest: ChainMoment) {
  const { proposalId: id, number, title, topicNumber, state } = row
  const times = { voteStart: Number(row.voteStart), voteEnd: Number(row.voteEnd) }
  /** In seconds, whatever the clock counts. */
  const openedAt = Number(readVotingDates(row, newest).voteStart)
  return { id, number, title, topic: row.topic ?? null, topicNumber, state, ...times, openedAt }
}

type BallotRow = {
  proposalId: string
  voter: string
  isOverride: boolean
  choice: string
  reason: string
  castAt: string
}

function readBallot(row: BallotRow): RecordedBallot[] {
  const choice = ballotChoices.find((known) => known === row.choice)
  if (choice === undefined) return []
  const { proposalId: proposal, voter, reason } = row
  return [{ proposal, voter, choice, reason, castAt: Number(row.castAt) }]
}

function overridesOf(
  account: string,
  rows: readonly BallotRow[],
): ReadonlyMap<string, OwnOverride> {
  const own = rows.filter(({ voter, isOverride }) => isOverride && voter === account)
  return new Map(own.flatMap(readBallot).map((ballot) => [ballot.proposal, ballot]))
}
