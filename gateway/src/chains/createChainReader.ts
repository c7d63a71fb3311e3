import { clockOffset } from '@mandate/governance/chainNow'
import type { DaoChain } from '@mandate/governance/dao'
import { createPublicClient, fallback, http } from 'viem'

export type ChainHead = { number: bigint; timestamp: bigint }

/** How long a head is taken for the newest. */
const freshMilliseconds = 1_000
const timeoutMilliseconds = 5_000

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
  let reading: { at: number; head: Promise<ChainHead> } | undefined
  let offset: bigint | undefined

  const fetchHead = async (): Promise<ChainHead> => {
    const { number, timestamp } = await client.getBlock()
    offset = clockOffset(timestamp, wallClock())
    return { number, timestamp }
  }
  const readHead = (): Promise<ChainHead> => {
    if (reading === undefined || Date.now() - reading.at > freshMilliseconds) {
      reading = { at: Date.now(), head: fetchHead() }
    }
    return reading.head
  }
  return {
    chainId: chain.id,
    name: chain.name,
    readHead,
    readChainId: () => client.getChainId(),
    async readNow() {
      // Without an answer the chain's time goes on as it last went.
      await readHead().catch(() => undefined)
      return offset === undefined ? undefined : wallClock() + offset
    },
  }
}

function wallClock(): bigint {
  return BigInt(Math.floor(Date.now() / 1000))
}
