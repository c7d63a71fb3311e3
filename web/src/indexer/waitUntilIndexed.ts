import { readIndexedBlock } from './readIndexedBlock.ts'

const pollMs = 300
const patienceMs = 30_000
/** How long the index may fail to answer: one that is down is not worth holding somebody up. */
const silenceMs = 4_000

/**
 * Resolves once the index has read `block` of the chain; says `late` when it has not after half a minute, or does not
 * answer at all.
 */
export async function waitUntilIndexed(options: {
  gatewayUrl: string
  chainId: number
  block: bigint
}): Promise<'shown' | 'late'> {
  const until = Date.now() + patienceMs
  let lastAnswer = Date.now()
  while (Date.now() < until && Date.now() < lastAnswer + silenceMs) {
    const indexed = await readIndexedBlock(options.gatewayUrl, options.chainId).catch(() => 'down')
    if (indexed !== 'down') lastAnswer = Date.now()
    if (indexed instanceof Object && indexed.number >= options.block) return 'shown'
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
  return 'late'
}
