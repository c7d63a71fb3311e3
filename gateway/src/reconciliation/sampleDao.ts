import { randomBytes } from 'node:crypto'
import type { DaoConfig } from '@mandate/governance/dao'
import { type Comparison, comparePage } from './comparisons/comparePage.ts'
import { accountComparison, daoComparison, proposalComparison } from './comparisons/comparisons.ts'
import { absentDao, type Difference } from './Difference.ts'
import type { IndexedChain } from './IndexedChain.ts'
import type { RowQuery } from './readRows.ts'

/** Rows of each kind that one look compares. */
const sampleSize = 10

const bitsOfDigit = 4

/**
 * Holds a few rows of a DAO against its chain: supply and rules, the newest proposals and some others, the mightiest
 * accounts and some others. What is wrong in many rows is found by the first look, what is wrong in one by a later one.
 * @throws UnavailableError when either cannot be read
 */
export async function sampleDao(
  indexedChain: IndexedChain,
  dao: DaoConfig,
): Promise<readonly Difference[]> {
  const look = async <Row>(comparison: Comparison<Row>, query: Partial<RowQuery<Row>>) => {
    const sampled = { ...comparison.query, limit: sampleSize, ...query }
    return await comparePage(indexedChain, { ...comparison, query: sampled })
  }
  const proposals = proposalComparison(dao)
  const rows = await look(daoComparison(dao), {})
  const accounts = accountComparison(dao, rows.rows[0])
  if (rows.rows.length === 0) return [absentDao(dao.slug)]

  const newest = await look(proposals, { orderDirection: 'desc' })
  const number_gt = Math.floor(Math.random() * (newest.rows[0]?.number ?? 0))
  const address_starts_with = somewhere(rows.rows[0]?.holderCount ?? 0)
  const looks = [
    rows,
    newest,
    await look(proposals, { where: { ...proposals.query.where, number_gt } }),
    await look(accounts, { orderBy: 'votingPower', orderDirection: 'desc' }),
    await look(accounts, { where: { ...accounts.query.where, address_starts_with } }),
  ]
  return looks.flatMap(({ differences }) => differences)
}

/** The beginning of an address, long enough that about `sampleSize` of so many holders have it. */
function somewhere(holders: number): string {
  const digits = Math.max(0, Math.floor(Math.log2(holders / sampleSize) / bitsOfDigit))
  return `0x${randomBytes(20).toString('hex').slice(0, digits)}`
}
