import type { DaoConfig } from '@mandate/governance/dao'
import pino from 'pino'
import {
  BaseError,
  createPublicClient,
  HttpRequestError,
  http,
  type PublicClient,
  TimeoutError,
} from 'viem'
import { createIndexerClient } from '../indexer/createIndexerClient.ts'
import { type Verification, verifyDao } from './verifyDao.ts'

type Options = {
  daos: readonly DaoConfig[]
  indexerUrl: string
  /** One RPC for all chains; absent: those of the environment or of the DAOs. */
  rpcUrl?: string
}

const timeoutMilliseconds = 30_000

/**
 * Holds the whole index against its chains, one DAO after the other.
 *
 * @throws Error where a chain has no RPC or its RPC does not answer, and UnavailableError where the indexer does not
 */
export async function verifyIndex({
  daos,
  indexerUrl,
  rpcUrl,
}: Options): Promise<readonly Verification[]> {
  const askIndexer = createIndexerClient({ indexerUrl, log: pino({ level: 'silent' }) })
  const verifications: Verification[] = []
  for (const dao of daos) {
    const { chain } = dao
    const client = connect(rpcUrl ?? rpcUrlOf(chain))
    // The index of a chain begins where the first of its DAOs does.
    const here = daos.filter((other) => other.chain.id === chain.id)
    const fromBlock = BigInt(Math.min(...here.map(({ startBlock }) => startBlock)))
    const indexedChain = { chainId: chain.id, askIndexer, client }
    const verification = verifyDao(indexedChain, dao, { fromBlock, others: here })
    verifications.push(await verification.catch((error) => refuseSilence(error, chain)))
  }
  return verifications
}

function connect(url: string): PublicClient {
  return createPublicClient({ transport: http(url, { timeout: timeoutMilliseconds }) })
}

/** What the client says of an RPC that is not there names its whole address, in which a key may stand. */
function refuseSilence(error: unknown, { id, name }: DaoConfig['chain']): never {
  const isSilent = (cause: unknown) =>
    cause instanceof HttpRequestError || cause instanceof TimeoutError
  if (!(error instanceof BaseError) || error.walk(isSilent) === null) throw error
  throw new Error(
    `The RPC of "${name}" does not answer. Is it up? Another is named by --rpc or MANDATE_CHECK_RPC_URL_${id}.`,
    { cause: error },
  )
}

function rpcUrlOf({ id, rpcUrls }: DaoConfig['chain']): string {
  const { [`MANDATE_CHECK_RPC_URL_${id}`]: other, [`MANDATE_RPC_URL_${id}`]: own } = process.env
  const url = other || own || rpcUrls[0]
  if (url === undefined) throw new Error(`Chain ${id} has no RPC: set MANDATE_RPC_URL_${id}.`)
  return url
}
