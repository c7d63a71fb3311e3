import { setTimeout as pause } from 'node:timers/promises'
import { clockOffset } from '@mandate/governance/chainNow'
import type { ChainMoment } from '@mandate/governance/clock'
import type { DaoChain } from '@mandate/governance/dao'
import { createPublicClient, fallback, type Hex, http, verifyMessage } from 'viem'
import { readFresh } from '../readFresh.ts'

/** How long a head is taken for the newest. */
const freshMilliseconds = 1_000
const timeoutMilliseconds = 5_000
/** How long an answer waits for a newer head when the chain's time is known already. */
const patienceMilliseconds = 500
/** One node may be behind another by so much; a head that is older by more is of a chain that began anew. */
const lagSeconds = 60n

export type ChainReader = {
  chainId: number
  name: string
  /** The newest block, at most a second old. @throws when no RPC answers */
  readHead(): Promise<ChainMoment>
  /** The chain id that the RPC itself claims. @throws when no RPC answers */
  readChainId(): Promise<number>
  /**
   * The chain's newest block's number and its current time; undefined before any RPC ever answered. Neither goes back
   * while the chain goes on, so a vote that was told to be over is not open again.
   */
  readNow(): Promise<ChainMoment | undefined>
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
  let last: { head: ChainMoment; offset: bigint } | undefined
  let told: ChainMoment | undefined

  const readHead = readFresh(async () => {
    const { number, timestamp } = await client.getBlock()
    const head = { number, timestamp }
    if (last !== undefined && timestamp + lagSeconds < last.head.timestamp) told = undefined
    last = { head, offset: clockOffset(timestamp, wallClock()) }
    return head
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
      const patience = last === undefined ? [] : [pause(patienceMilliseconds, null, { ref: false })]
      await Promise.race([attempt, ...patience])
      if (last === undefined) return undefined
      const now = { number: last.head.number, timestamp: wallClock() + last.offset }
      told = told === undefined ? now : laterOf(told, now)
      return told
    },
  }
}

function laterOf(one: ChainMoment, other: ChainMoment): ChainMoment {
  const later = (a: bigint, b: bigint) => {
    if (a > b) return a
    return b
  }
  return {
    number: later(one.number, other.number),
    timestamp: later(one.timestamp, other.timestamp),
  }
}

function wallClock(): bigint {
  return BigInt(Math.floor(Date.now() / 1000))
}
