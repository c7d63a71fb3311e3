import { graphql } from './generated/gql.ts'
import { requestIndexer } from './requestIndexer.ts'

const IndexedBlock = graphql(`
  query IndexedBlock {
    _meta {
      status
    }
  }
`)

/** A question that costs the index nothing: one that takes longer over it answers nobody. */
const timeoutMs = 6_000

/** The newest block the index has read of a chain; `timestamp` in seconds. */
export type IndexedBlock = { number: bigint; timestamp: number }

/** Where the index is, or null before it has read anything of this chain. */
export async function readIndexedBlock(
  gatewayUrl: string,
  chainId: number,
): Promise<IndexedBlock | null> {
  const { _meta } = await requestIndexer({
    gatewayUrl,
    document: IndexedBlock,
    variables: {},
    timeoutMs,
  })
  return findChain(_meta?.status, chainId)
}

/** The engine names chains by its own words; only the id inside says which one it is. */
function findChain(status: unknown, chainId: number): IndexedBlock | null {
  if (!(status instanceof Object)) return null
  for (const chain of Object.values(status)) {
    if (chain?.id !== chainId || chain.block == null) continue
    return { number: BigInt(chain.block.number), timestamp: Number(chain.block.timestamp) }
  }
  return null
}
