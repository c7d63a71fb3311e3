import type { DaoConfig } from '@mandate/governance/dao'
import type { Ballot, ProposalRecord } from '@mandate/matching'
import { z } from 'zod'
import type { ReadRows } from './createRowReader.ts'
import { readPages } from './readPages.ts'

const digits = z.coerce.number().int()

const proposalsQuery = `query PastProposals($chainId: Int!, $governor: String!, $after: String) {
  page: proposals(
    where: {
      chainId: $chainId
      governor: $governor
      state_in: [defeated, succeeded, queued, expired, executed]
    }
    orderBy: "number"
    orderDirection: "asc"
    limit: 1000
    after: $after
  ) {
    items { proposalId title topic voteStart voteEnd }
    pageInfo { hasNextPage endCursor }
  }
}`

const proposalRow = z.object({
  proposalId: z.string(),
  title: z.string(),
  topic: z.string().nullable(),
  voteStart: digits,
  voteEnd: digits,
})

const ballotsQuery = `query PastBallots($chainId: Int!, $governor: String!, $after: String) {
  page: ballots(
    where: { chainId: $chainId, governor: $governor, isOverride: false, choice_not: "split" }
    orderBy: "proposalId"
    orderDirection: "asc"
    limit: 1000
    after: $after
  ) {
    items { proposalId voter choice castAt }
    pageInfo { hasNextPage endCursor }
  }
}`

const ballotRow = z.object({
  proposalId: z.string(),
  voter: z.string(),
  /** A divided ballot takes no side. */
  choice: z
    .enum(['for', 'against', 'abstain'])
    .or(z.literal('split').transform(() => 'abstain' as const)),
  castAt: digits,
})

/** Proposals whose vote is over, and what was decided on them. */
export async function readBallots(readRows: ReadRows, { chain, contracts }: DaoConfig) {
  const dao = { chainId: chain.id, governor: contracts.governor }
  const proposals = new Map<string, ProposalRecord>()
  for await (const row of readPages({
    readRows,
    query: proposalsQuery,
    variables: dao,
    row: proposalRow,
  })) {
    const { proposalId: id, title, topic, voteStart, voteEnd } = row
    const times = { startsAt: voteStart, endsAt: voteEnd }
    proposals.set(id, { id, title, ...(topic === null ? {} : { topic }), ...times })
  }
  const ballots: Ballot[] = []
  const shared = shareTexts()
  for await (const row of readPages({
    readRows,
    query: ballotsQuery,
    variables: dao,
    row: ballotRow,
  })) {
    const proposal = proposals.get(row.proposalId)?.id
    if (proposal === undefined) continue
    ballots.push({ voter: shared(row.voter), proposal, choice: row.choice, castAt: row.castAt })
  }
  return { proposals: [...proposals.values()], ballots }
}

/** A million ballots name the same few thousand voters: each name is kept once. */
function shareTexts(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const first = known.get(text)
    if (first === undefined) known.set(text, text)
    return first ?? text
  }
}
