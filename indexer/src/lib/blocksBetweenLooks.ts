import * as chains from 'viem/chains'

/** How long the end of a delegation may wait to be told when nothing happens to its token. */
const lookMilliseconds = 12_000

/**
 * Every how many blocks of a chain it is looked at for what ended: each block that is looked at is kept in the engine's
 * cache, and a chain with four blocks a second would fill it. Chains that nobody knows are looked at in every block.
 */
export function blocksBetweenLooks(chainId: number): number {
  const known = Object.values(chains).find(({ id }) => id === chainId)
  const blockTime = known !== undefined && 'blockTime' in known ? known.blockTime : undefined
  return Math.max(1, Math.floor(lookMilliseconds / (blockTime ?? lookMilliseconds)))
}
