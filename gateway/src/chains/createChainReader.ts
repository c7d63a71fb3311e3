import { setTimeout as pause } from 'node:timers/promises'
import { clockOffset } from '@mandate/governance/chainNow'
import type { DaoChain } from '@mandate/governance/dao'
import { createPublicClient, fallback, type Hex, http, verifyMessage } from 'viem'
import { readFresh } from '../readFresh.ts'

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
  /** Whether an account signed a message: with its key, or, as a contract, in its own way (ERC-1271, ERC-6492). */
  verifyMessage(signed: SignedMessage): Promise<boolean>
}

export type SignedMessage = { address: Hex; message: string; signature: Hex }

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

  const readHead = readFresh(async () => {
    const { number, timestamp } = await client.getBlock()
    offset = clockOffset(timestamp, wallClock())
    return { number, timestamp }
  }, freshMilliseconds)
  return {
    chainId: chain.id,
    name: chain.name,
    readHead,
    readChainId: readFresh(() => client.getChainId(), freshMilliseconds),
    async verifyMessage(signed) {
      // What a key signed needs no chain.
      const isOwn = await verifyMessage(signed).catch(() => false)
      return isOwn || (await client.verifyMessage(signed).catch(() => false))
    },
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

function wallClock(): bigint {
  return BigInt(Math.floor(Date.now() / 1000))
}
