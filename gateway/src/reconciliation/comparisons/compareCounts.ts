import type { DaoConfig } from '@mandate/governance/dao'
import { z } from 'zod'
import type { AskIndexer } from '../../indexer/createIndexerClient.ts'
import { UnavailableError } from '../../UnavailableError.ts'
import type { Difference } from '../Difference.ts'
import { readAll, readPage } from '../readRows.ts'
import { settle } from '../settle.ts'
import { accountsQuery, daoQuery, proposalsQuery } from './rowQueries.ts'

const digits = z.string().transform(BigInt)

/** What a DAO's row counts, and the rows that it counts. */
const counted = {
  proposalCount: { list: 'proposals', of: 'governor', condition: '' },
  ballotCount: { list: 'ballots', of: 'governor', condition: ', isOverride: false' },
  holderCount: { list: 'accounts', of: 'token', condition: ', balance_gt: "0"' },
  delegateCount: { list: 'accounts', of: 'token', condition: ', votingPower_gt: "0"' },
} as const

type Count = keyof typeof counted

const counts = Object.keys(counted) as Count[]

/** Holds what a DAO's row counts against the rows themselves, which are held against the chain. @throws UnavailableError */
export async function compareCounts(
  askIndexer: AskIndexer,
  dao: DaoConfig,
): Promise<readonly Difference[]> {
  return await settle(async () => {
    const actual = { ...(await readActual(askIndexer, dao)), ...(await sumUp(askIndexer, dao)) }
    const told = await readTold(askIndexer, dao)
    return Object.entries(actual).flatMap(([count, onChain]) => {
      const indexed = told[count] ?? 'missing'
      if (indexed === onChain) return []
      const subject = `the ${count} of the DAO`
      return [{ dao: dao.slug, subject, indexed, onChain, place: null }]
    })
  })
}

const told = z.object({
  ...Object.fromEntries(counts.map((count) => [count, z.number().transform(String)])),
  delegatedVotes: z.string(),
  latestSnapshot: z.string(),
})

/** What the DAO's row says. */
async function readTold(
  askIndexer: AskIndexer,
  dao: DaoConfig,
): Promise<Readonly<Record<string, string>>> {
  const fields = Object.keys(told.shape).join(' ')
  const { rows } = await readPage(askIndexer, { ...daoQuery(dao), fields, row: told })
  return rows[0] ?? {}
}

/** How many rows there are. */
async function readActual(
  askIndexer: AskIndexer,
  { chain, contracts }: DaoConfig,
): Promise<Readonly<Record<string, string>>> {
  const lists = counts.map((count) => {
    const { list, of, condition } = counted[count]
    return `${count}: ${list}(where: { chainId: ${chain.id}, ${of}: "${contracts[of]}"${condition} }, limit: 1) { totalCount }`
  })
  const total = z.object({ totalCount: z.number() }).transform(({ totalCount }) => `${totalCount}`)
  const answer = z.object(Object.fromEntries(counts.map((count) => [count, total])))
  const { data } = await askIndexer({ query: `{ ${lists.join('\n')} }`, variables: {} })
  const parsed = answer.safeParse(data)
  if (parsed.success) return parsed.data
  throw new UnavailableError('The indexer does not say how many rows it has.', {
    cause: parsed.error,
  })
}

/** The sum of all voting power, and the last snapshot. */
async function sumUp(
  askIndexer: AskIndexer,
  dao: DaoConfig,
): Promise<Readonly<Record<string, string>>> {
  const accounts = accountsQuery(dao)
  const proposals = proposalsQuery(dao)
  const powers = await readAll(askIndexer, {
    ...accounts,
    where: { ...accounts.where, votingPower_gt: '0' },
    fields: 'votingPower',
    row: z.object({ votingPower: digits }),
  })
  const { rows: latest } = await readPage(askIndexer, {
    ...proposals,
    orderBy: 'voteStart',
    orderDirection: 'desc',
    limit: 1,
    fields: 'voteStart',
    row: z.object({ voteStart: z.string() }),
  })
  return {
    delegatedVotes: `${powers.reduce((sum, { votingPower }) => sum + votingPower, 0n)}`,
    latestSnapshot: latest[0]?.voteStart ?? '0',
  }
}
