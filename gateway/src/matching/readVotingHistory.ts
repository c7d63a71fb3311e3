import type { DaoConfig } from '@mandate/governance/dao'
import type { Ballot, ProposalRecord, Stance, VotingHistory } from '@mandate/matching'
import { z } from 'zod'
import type { ReadRows } from './createRowReader.ts'

const choice = z.enum(['for', 'against', 'abstain'])
/** A divided ballot takes no side. */
const ballotChoice = z.union([choice, z.literal('split').transform(() => 'abstain' as const)])
const digits = z.coerce.number().int()
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })

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
  choice: ballotChoice,
  castAt: digits,
})

const stancesQuery = `query Stances($chainId: Int!, $registry: String!, $after: String) {
  page: stances(
    where: { chainId: $chainId, registry: $registry }
    orderBy: "delegate"
    orderDirection: "asc"
    limit: 1000
    after: $after
  ) {
    items { delegate question choice declaredAt }
    pageInfo { hasNextPage endCursor }
  }
}`

const stanceRow = z.object({
  delegate: z.string(),
  question: z.string(),
  choice,
  declaredAt: digits,
})

/**
 * Everything that delegates did on proposals whose vote is over, and what they declare, as the engine reads it. Voting power is not even
 * asked for: it has no say in who thinks alike.
 */
export async function readVotingHistory(
  readRows: ReadRows,
  dao: DaoConfig,
): Promise<VotingHistory> {
  return {
    ...(await readBallots(readRows, dao)),
    questions: dao.questionnaire?.questions ?? [],
    stances: await readStances(readRows, dao),
  }
}

async function readBallots(readRows: ReadRows, { chain, contracts }: DaoConfig) {
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

/** A registry may hold answers to other questions: those of an earlier version, or of a sister DAO. */
async function readStances(
  readRows: ReadRows,
  { chain, contracts, questionnaire }: DaoConfig,
): Promise<Stance[]> {
  const { registry } = contracts
  if (registry === undefined || questionnaire === undefined) return []
  const known = new Set(questionnaire.questions.map(({ id }) => id))
  const asked = {
    readRows,
    query: stancesQuery,
    variables: { chainId: chain.id, registry },
    row: stanceRow,
  }
  const stances: Stance[] = []
  for await (const row of readPages(asked)) if (known.has(row.question)) stances.push(row)
  return stances
}

async function* readPages<Row>(asked: {
  readRows: ReadRows
  query: string
  variables: Record<string, unknown>
  row: z.ZodType<Row>
}): AsyncGenerator<Row> {
  const { readRows, query, variables, row } = asked
  const answer = z.object({ page: z.object({ items: z.array(row), pageInfo }) })
  let after: string | null = null
  do {
    const { page }: z.infer<typeof answer> = await readRows(query, { ...variables, after }, answer)
    yield* page.items
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
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
