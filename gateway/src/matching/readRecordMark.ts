import type { DaoConfig } from '@mandate/governance/dao'
import { z } from 'zod'
import type { ReadRows } from './createRowReader.ts'

const query = `query RecordMark($chainId: Int!, $governor: String!) {
  proposals(
    where: {
      chainId: $chainId
      governor: $governor
      state_in: [defeated, succeeded, queued, expired, executed]
    }
    limit: 1
  ) { totalCount }
}`

const answer = z.object({ proposals: z.object({ totalCount: z.number() }) })

/** What changes when there is something new to learn: another proposal whose vote is over. */
export async function readRecordMark(
  readRows: ReadRows,
  { chain, contracts }: DaoConfig,
): Promise<string> {
  const variables = { chainId: chain.id, governor: contracts.governor }
  const { proposals } = await readRows(query, variables, answer)
  return `${proposals.totalCount}`
}
