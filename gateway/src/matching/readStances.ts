import type { DaoConfig } from '@mandate/governance/dao'
import type { Stance } from '@mandate/matching'
import { z } from 'zod'
import type { ReadRows } from './createRowReader.ts'
import { readPages } from './readPages.ts'

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
  choice: z.enum(['for', 'against', 'abstain']),
  declaredAt: z.coerce.number().int(),
})

/** A registry may hold answers to other questions: those of an earlier version, or of a sister DAO. */
export async function readStances(
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
