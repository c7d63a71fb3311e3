import type { ChainMoment } from '@mandate/governance/clock'
import type { Claim } from '../claims/Claim.ts'
import { checkClaims } from '../claims/checkClaims.ts'
import type { Difference } from '../Difference.ts'
import { type IndexedChain, readIndexedMoment } from '../IndexedChain.ts'
import { type RowQuery, readPage } from '../readRows.ts'
import { settle } from '../settle.ts'

export type Comparison<Row> = {
  /** Slug, for the report. */
  dao: string
  query: RowQuery<Row>
  claimsOf: (row: Row, moment: ChainMoment) => readonly Claim[]
}

export type ComparedPage<Row> = {
  rows: readonly Row[]
  differences: readonly Difference[]
  next: string | null
}

/** Holds one page of rows against the chain. @throws UnavailableError when either cannot be read */
export async function comparePage<Row>(
  indexedChain: IndexedChain,
  { dao, query, claimsOf }: Comparison<Row>,
  after: string | null = null,
): Promise<ComparedPage<Row>> {
  const { askIndexer, client } = indexedChain
  let page: { rows: readonly Row[]; next: string | null } = { rows: [], next: null }
  const differences = await settle(async () => {
    page = await readPage(askIndexer, query, after)
    const moment = await readIndexedMoment(indexedChain)
    const claims = page.rows.flatMap((row) => claimsOf(row, moment))
    return await checkClaims(client, { dao, blockNumber: moment.number }, claims)
  })
  return { ...page, differences }
}

/** Holds every row against the chain. @throws UnavailableError when either cannot be read */
export async function comparePages<Row>(
  indexedChain: IndexedChain,
  comparison: Comparison<Row>,
): Promise<Omit<ComparedPage<Row>, 'next'>> {
  const rows: Row[] = []
  const differences: Difference[] = []
  let after: string | null = null
  do {
    const page: ComparedPage<Row> = await comparePage(indexedChain, comparison, after)
    rows.push(...page.rows)
    differences.push(...page.differences)
    after = page.next
  } while (after !== null)
  return { rows, differences }
}
