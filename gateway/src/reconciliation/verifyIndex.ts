import type { DaoConfig } from '@mandate/governance/dao'
import pino from 'pino'
import { createPublicClient, http, type PublicClient } from 'viem'
import { createIndexerClient } from '../indexer/createIndexerClient.ts'
import { type Verification, verifyDao } from './verifyDao.ts'

type Options = {
  daos: readonly DaoConfig[]
  indexerUrl: string
  /** One RPC for all chains; absent: those of the environment or of the DAOs. */
  rpcUrl?: string
}

const timeoutMilliseconds = 30_000

/** Holds the whole index against its chains, one DAO after the other. */
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
    verifications.push(await verifyDao(indexedChain, dao, { fromBlock, others: here }))
  }
  return verifications
}

function connect(url: string): PublicClient {
  return createPublicClient({ transport: http(url, { timeout: timeoutMilliseconds }) })
}

function rpcUrlOf({ id, rpcUrls }: DaoConfig['chain']): string {
  const { [`MANDATE_CHECK_RPC_URL_${id}`]: other, [`MANDATE_RPC_URL_${id}`]: own } = process.env
  const url = other || own || rpcUrls[0]
  if (url === undefined) throw new Error(`Chain ${id} has no RPC: set MANDATE_RPC_URL_${id}.`)
  return url
}
