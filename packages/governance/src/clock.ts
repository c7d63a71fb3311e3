/** What a token and its governor count time in (ERC-6372): seconds, or blocks. */
export type Clock = 'timestamp' | 'blocknumber'

/** Where a chain is: its newest block's number, and its time in seconds. */
export type ChainMoment = { number: bigint; timestamp: bigint }

/**
 * The clock that `CLOCK_MODE` names. Tokens without one count blocks (ERC-5805); so do those that say
 * `mode=blocknumber&from=default`.
 * @throws RangeError when it is neither, because no date could be told of a proposal then
 */
export function clockOfMode(mode: string): Clock {
  const named = new URLSearchParams(mode).get('mode')
  if (named === 'timestamp' || named === 'blocknumber') return named
  throw new RangeError(`The clock "${mode}" counts neither seconds nor blocks.`)
}

/** A moment on a clock. */
export function timepointOf(clock: Clock, moment: ChainMoment): bigint {
  return clock === 'timestamp' ? moment.timestamp : moment.number
}

/**
 * When block `number` was or will be, in seconds, on the straight line through two known blocks: exact at both,
 * an estimate everywhere else.
 * @param fallbackSeconds between two blocks, while only one is known
 */
export function estimateBlockTime(
  number: bigint,
  { from, to, fallbackSeconds }: { from: ChainMoment; to: ChainMoment; fallbackSeconds: bigint },
): bigint {
  const blocks = to.number - from.number
  if (blocks <= 0n) return from.timestamp + (number - from.number) * fallbackSeconds
  return from.timestamp + ((number - from.number) * (to.timestamp - from.timestamp)) / blocks
}
