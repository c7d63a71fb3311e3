import type { DaoConfig } from '@mandate/governance/dao'
import { z } from 'zod'
import type { ReadRows } from './createRowReader.ts'

const query = `query RecordMark($chainId: Int!, $governor: String!, $registry: String!) {
  proposals(
    where: {
      chainId: $chainId
      governor: $governor
      state_in: [defeated, succeeded, queued, expired, executed]
    }
    limit: 1
  ) { totalCount }
  stances(
    where: { chainId: $chainId, registry: $registry }
    orderBy: "declaredAt"
    orderDirection: "desc"
    limit: 1
  ) { totalCount items { block } }
}`

const answer = z.object({
  proposals: z.object({ totalCount: z.number() }),
  stances: z.object({ totalCount: z.number(), items: z.array(z.object({ block: z.string() })) }),
})

/** What changes when there is something new to learn: another proposal whose vote is over, or another stance. */
export async function readRecordMark(
  readRows: ReadRows,
  { chain, contracts }: DaoConfig,
): Promise<string> {
  const { governor, registry = '' } = contracts
  const variables = { chainId: chain.id, governor, registry }
  const { proposals, stances } = await readRows(query, variables, answer)
  return [proposals.totalCount, stances.totalCount, stances.items[0]?.block].join()
}
