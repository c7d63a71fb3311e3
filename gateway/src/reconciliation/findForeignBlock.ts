import type { DaoConfig } from '@mandate/governance/dao'
import { BlockNotFoundError, TransactionReceiptNotFoundError } from 'viem'
import { z } from 'zod'
import { type IndexedChain, readIndexedMoment } from './IndexedChain.ts'
import { readPage } from './readRows.ts'

const newestRows = 5

const placed = z.object({ block: z.string().transform(BigInt), transaction: z.string() })

/**
 * A block in the index that its chain does not have (any more), as a reason not to trust the index; null: the newest
 * are all there. The engine follows a chain that changes its mind only a few dozen blocks back.
 */
export async function findForeignBlock(
  indexedChain: IndexedChain,
  { chain, contracts }: DaoConfig,
): Promise<string | null> {
  const { askIndexer, client } = indexedChain
  const moment = await readIndexedMoment(indexedChain)
  const block = await client
    .getBlock({ blockNumber: moment.number })
    .catch((error: unknown) => absentOr(error, BlockNotFoundError))
  if (block === null || block.timestamp !== moment.timestamp)
    return foreign(chain.name, moment.number)

  const { rows } = await readPage(askIndexer, {
    list: 'powerEvents',
    filter: 'powerEventFilter',
    fields: 'block transaction',
    row: placed,
    where: { chainId: chain.id, token: contracts.token, logIndex_gte: 0 },
    orderBy: 'block',
    orderDirection: 'desc',
    limit: newestRows,
  })
  for (const row of rows) {
    const receipt = await client
      .getTransactionReceipt({ hash: row.transaction as `0x${string}` })
      .catch((error: unknown) => absentOr(error, TransactionReceiptNotFoundError))
    if (receipt?.blockNumber !== row.block) return foreign(chain.name, row.block)
  }
  return null
}

function foreign(chain: string, block: bigint): string {
  return (
    `Block ${block} in the index is none of "${chain}": the chain changed its mind. ` +
    'If this stays so, it did further back than the index follows: npm run reindex.'
  )
}

function absentOr(error: unknown, absence: new (...args: never[]) => Error): null {
  if (error instanceof absence) return null
  throw error
}
