import type { DaoConfig } from '@mandate/governance/dao'
import { governanceTokenAbi } from '@mandate/protocol/abis'
import { z } from 'zod'
import type { Difference, Place } from '../Difference.ts'
import { pairKey } from '../entries/namedInLogs.ts'
import { type IndexedChain, readIndexedMoment } from '../IndexedChain.ts'
import { type RowQuery, readAll } from '../readRows.ts'
import { readViews } from '../readViews.ts'
import { settle } from '../settle.ts'

type TopicPowerRow = { account: string; topic: number; difference: bigint }

type Options = {
  named: ReadonlyMap<string, Place>
  /** The timepoint that the rows tell of; null: now. */
  timepoint: (now: bigint) => bigint | null
}

/** Holds what accounts may cast on topics against what the token says. @throws UnavailableError */
export async function compareTopicPowers(
  indexedChain: IndexedChain,
  dao: DaoConfig,
  { named, timepoint }: Options,
): Promise<readonly Difference[]> {
  return await settle(async () => {
    const rows = await readAll(indexedChain.askIndexer, topicPowersQuery(dao))
    const { number, timestamp } = await readIndexedMoment(indexedChain)
    const indexed = new Map(
      rows.map((row) => [pairKey(row.account, row.topic), row.difference] as const),
    )
    const keys = [...new Set([...named.keys(), ...indexed.keys()])]
    const onChain = await readDifferences(
      indexedChain,
      { dao, blockNumber: number, timepoint: timepoint(timestamp) },
      keys,
    )
    return keys.flatMap((key, index) => {
      const [account, topic] = key.split(' ')
      const subject = `the difference that topic ${topic} makes to the voting power of ${account}`
      const [found, expected] = [`${indexed.get(key) ?? 0n}`, onChain[index] ?? 'nothing']
      const place = named.get(key) ?? null
      return found === expected
        ? []
        : [{ dao: dao.slug, subject, indexed: found, onChain: expected, place }]
    })
  })
}

type At = { dao: DaoConfig; blockNumber: bigint; timepoint: bigint | null }

/** Power on the topic minus power by default, in the order of the keys. */
async function readDifferences(
  { client }: IndexedChain,
  { dao, blockNumber, timepoint }: At,
  keys: readonly string[],
): Promise<readonly string[]> {
  const functionName = timepoint === null ? 'getVotesForTopic' : 'getPastVotesForTopic'
  const views = keys.flatMap((key) => {
    const [account, topic] = key.split(' ')
    return [Number(topic), 0].map((number) => ({
      abi: governanceTokenAbi,
      address: dao.contracts.token,
      functionName,
      args: [account, number, ...(timepoint === null ? [] : [timepoint])],
    }))
  })
  const answers = await readViews(client, blockNumber, views)
  return keys.map((_, index) => {
    const [onTopic, byDefault] = answers.slice(2 * index, 2 * index + 2)
    if (typeof onTopic !== 'bigint' || typeof byDefault !== 'bigint') return 'nothing'
    return `${onTopic - byDefault}`
  })
}

function topicPowersQuery({ chain, contracts }: DaoConfig): RowQuery<TopicPowerRow> {
  return {
    list: 'topicPowers',
    filter: 'topicPowerFilter',
    fields: 'account topic difference',
    row: z.object({
      account: z.string(),
      topic: z.number(),
      difference: z.string().transform(BigInt),
    }),
    where: { chainId: chain.id, token: contracts.token },
    orderBy: 'account',
  }
}
