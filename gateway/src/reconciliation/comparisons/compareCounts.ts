import type { DaoConfig } from '@mandate/governance/dao'
import { z } from 'zod'
import type { AskIndexer } from '../../indexer/createIndexerClient.ts'
import { UnavailableError } from '../../UnavailableError.ts'
import type { Difference } from '../Difference.ts'
import { settle } from '../settle.ts'

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
  { slug, chain, contracts }: DaoConfig,
): Promise<readonly Difference[]> {
  const lists = counts.map((count) => {
    const { list, of, condition } = counted[count]
    return `${count}: ${list}(where: { chainId: ${chain.id}, ${of}: "${contracts[of]}"${condition} }, limit: 1) { totalCount }`
  })
  const query = `{
    dao(chainId: ${chain.id}, governor: "${contracts.governor}") { ${counts.join(' ')} }
    ${lists.join('\n')}
  }`
  const total = z.object({ totalCount: z.number() })
  const answer = z.object({
    dao: z.object(Object.fromEntries(counts.map((count) => [count, z.number()]))).nullable(),
    ...Object.fromEntries(counts.map((count) => [count, total])),
  })
  return await settle(async () => {
    const { data } = await askIndexer({ query, variables: {} })
    const parsed = answer.safeParse(data)
    if (!parsed.success) {
      throw new UnavailableError('The indexer does not say how many rows it has.', {
        cause: parsed.error,
      })
    }
    const { dao, ...totals } = parsed.data as {
      dao: Record<Count, number> | null
    } & Record<Count, { totalCount: number }>
    return counts.flatMap((count) => {
      const [told, actual] = [dao?.[count] ?? 0, totals[count].totalCount]
      if (told === actual) return []
      const subject = `the ${count} of the DAO`
      return [{ dao: slug, subject, indexed: `${told}`, onChain: `${actual}`, place: null }]
    })
  })
}
