import { type ChainMoment, timepointOf } from '@mandate/governance/clock'
import { ballotChoices } from '@mandate/governance/fractionalBallot'
import { graphql } from '../../indexer/generated/gql.ts'
import { readVotingDates } from '../../indexer/readVotingDates.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useTokenClock } from '../../indexer/useTokenClock.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { type DelegationChange, delegationRecord, type RecordedBallot } from './delegationRecord.ts'

const OpenedProposals = graphql(`
  query OpenedProposals($chainId: Int!, $governor: String!, $since: BigInt!, $count: Int!) {
    proposals(
      where: {
        chainId: $chainId
        governor: $governor
        voteStart_gte: $since
        state_in: [active, defeated, succeeded, queued, expired, executed]
      }
      orderBy: "number"
      orderDirection: "desc"
      limit: $count
    ) {
      totalCount
      items {
        proposalId
        number
        title
        topic
        topicNumber
        state
        voteStart
        voteEnd
        clock
        createdAt
        createdBlock
      }
    }
  }
`)

const BallotsOfHolders = graphql(`
  query BallotsOfHolders(
    $chainId: Int!
    $governor: String!
    $voters: [String!]!
    $proposalIds: [BigInt!]!
  ) {
    ballots(
      where: {
        chainId: $chainId
        governor: $governor
        voter_in: $voters
        proposalId_in: $proposalIds
      }
      limit: 1000
    ) {
      items {
        proposalId
        voter
        isOverride
        choice
        reason
        castAt
        transaction
      }
    }
  }
`)

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
  const { chain, contracts } = useDao()
  const dao = { chainId: chain.id, governor: contracts.governor }
  const since = changes.reduce((first, change) => Math.min(first, change.timepoint), timepoint)
  const isKnown = options.changes !== undefined && changes.length > 0
  const opened = useIndexerQuery({
    key: 'openedProposals',
    document: OpenedProposals,
    variables: { ...dao, since: String(since), count },
    enabled: isKnown,
  })
  const proposals = opened.data?.proposals.items
  const holders = changes.flatMap(({ shares }) => shares.map(({ delegate }) => delegate))
  const voters = [...new Set([account, ...holders])].toSorted()
  const proposalIds = proposals?.map(({ proposalId }) => proposalId) ?? []
  const ballots = useIndexerQuery({
    key: 'ballotsOfHolders',
    document: BallotsOfHolders,
    variables: { ...dao, voters, proposalIds },
    enabled: proposals !== undefined && holders.length > 0,
  })
  const rows = ballots.data?.ballots.items
  const uses =
    proposals && rows
      ? delegationRecord(
          {
            changes,
            proposals: proposals.map((row) => readProposal(row, now)),
            // A holder may override its own delegates too: that is no use of the power it holds for others.
            ballots: rows.filter(({ isOverride }) => !isOverride).flatMap(readBallot),
          },
          timepoint,
        )
      : undefined
  return {
    uses,
    overrides: overridesOf(account, rows ?? []),
    total: opened.data?.proposals.totalCount ?? 0,
    error: opened.error ?? ballots.error,
    refetch: () => void Promise.all([opened.refetch(), ballots.refetch()]),
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
