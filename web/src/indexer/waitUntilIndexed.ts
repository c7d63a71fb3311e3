import { readIndexedBlock } from './readIndexedBlock.ts'

const pollMs = 300
const patienceMs = 30_000

/** Resolves once the index has read `block` of the chain, or says `late` after half a minute. */
export async function waitUntilIndexed(options: {
  gatewayUrl: string
  chainId: number
  block: bigint
}): Promise<'shown' | 'late'> {
  const until = Date.now() + patienceMs
  while (Date.now() < until) {
    const indexed = await readIndexedBlock(options.gatewayUrl, options.chainId).catch(() => null)
    if (indexed !== null && indexed.number >= options.block) return 'shown'
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
  return 'late'
}
