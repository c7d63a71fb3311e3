import type { Address, Hex, PublicClient } from 'viem'
import type { PlacedLog } from './Entry.ts'

/** What a log does not tell of itself: when it happened, in seconds, and who sent the transaction. */
export type Occasions = {
  timeOf: (log: PlacedLog) => bigint
  senderOf: (log: PlacedLog) => Address
}

/** Requests to the RPC at once. */
const requestsAtOnce = 20

type Asked = {
  /** Of which both is asked. */
  sent: readonly PlacedLog[]
  /** Of which the time alone is. */
  timed: readonly PlacedLog[]
}

/** Reads when logs happened and who sent them. @throws Error when the RPC does not tell */
export async function readOccasions(
  client: PublicClient,
  { sent, timed }: Asked,
): Promise<Occasions> {
  // Most nodes tell the time with the log.
  const untimed = [...sent, ...timed].filter(({ blockTimestamp }) => !blockTimestamp)
  const times = await readEach(
    new Set(untimed.map(({ blockNumber }) => blockNumber)),
    async (blockNumber: bigint) => (await client.getBlock({ blockNumber })).timestamp,
  )
  const senders = await readEach(
    new Set(sent.map(({ transactionHash }) => transactionHash)),
    async (hash: Hex) => (await client.getTransaction({ hash })).from,
  )
  return {
    timeOf: ({ blockNumber, blockTimestamp }) => blockTimestamp || known(times, blockNumber),
    senderOf: ({ transactionHash }) => known(senders, transactionHash),
  }
}

async function readEach<Key, Value>(
  keys: ReadonlySet<Key>,
  read: (key: Key) => Promise<Value>,
): Promise<ReadonlyMap<Key, Value>> {
  const values = new Map<Key, Value>()
  const waiting = [...keys]
  for (let start = 0; start < waiting.length; start += requestsAtOnce) {
    const some = waiting.slice(start, start + requestsAtOnce)
    const answers = await Promise.all(some.map(async (key) => [key, await read(key)] as const))
    for (const [key, value] of answers) values.set(key, value)
  }
  return values
}

function known<Key, Value>(values: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = values.get(key)
  if (value === undefined) throw new Error(`Nobody asked about ${key}.`)
  return value
}
