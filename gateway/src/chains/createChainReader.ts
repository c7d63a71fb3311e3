import { setTimeout as pause } from 'node:timers/promises'
import { clockOffset } from '@mandate/governance/chainNow'
import type { DaoChain } from '@mandate/governance/dao'
import { createPublicClient, fallback, http } from 'viem'

export type ChainHead = { number: bigint; timestamp: bigint }

/** How long a head is taken for the newest. */
const freshMilliseconds = 1_000
const timeoutMilliseconds = 5_000
/** How long an answer waits for a newer head when the chain's time is known already. */
const patienceMilliseconds = 500

export type ChainReader = {
  chainId: number
  name: string
  /** The newest block, at most a second old. @throws when no RPC answers */
  readHead(): Promise<ChainHead>
  /** The chain id that the RPC itself claims. @throws when no RPC answers */
  readChainId(): Promise<number>
  /** The chain's current time in seconds; undefined before any RPC ever answered. */
  readNow(): Promise<bigint | undefined>
}

/** Reads a chain over the RPCs it is configured with, or over `rpcUrl` alone. */
export function createChainReader(chain: DaoChain, rpcUrl?: string): ChainReader {
  const urls = rpcUrl === undefined ? chain.rpcUrls : [rpcUrl]
  const client = createPublicClient({
    transport: fallback(
      urls.map((url) => http(url, { timeout: timeoutMilliseconds, retryCount: 0 })),
      { retryCount: 0 },
    ),
  })
  let offset: bigint | undefined

  const readHead = fresh(async () => {
    const { number, timestamp } = await client.getBlock()
    offset = clockOffset(timestamp, wallClock())
    return { number, timestamp }
  })
  return {
    chainId: chain.id,
    name: chain.name,
    readHead,
    readChainId: fresh(() => client.getChainId()),
    async readNow() {
      const attempt = readHead().catch(() => undefined)
      // Without an answer in time the chain's time goes on as it last went.
      const patience =
        offset === undefined ? [] : [pause(patienceMilliseconds, null, { ref: false })]
      await Promise.race([attempt, ...patience])
      return offset === undefined ? undefined : wallClock() + offset
    },
  }
}

/** Reads at most once while an answer is fresh; whoever asks meanwhile shares it. */
function fresh<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let last: { at: number; value: Promise<Value> } | undefined
  return () => {
    if (last === undefined || Date.now() - last.at > freshMilliseconds) {
      last = { at: Date.now(), value: read() }
    }
    return last.value
  }
}

function wallClock(): bigint {
  return BigInt(Math.floor(Date.now() / 1000))
}
