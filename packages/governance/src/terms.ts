/** Terms end at multiples of this many seconds since 1970: 30 days. */
export const epochSeconds = 2_592_000n

/** A term may end at most this many epochs after the one it begins in. */
export const maximumEpochs = 24n

/** What is wrong with an end, with the values that the contract's error of the same name carries. */
export type TermProblem =
  | { kind: 'past'; endsAt: bigint; now: bigint }
  | { kind: 'tooLong'; endsAt: bigint; maximum: bigint }
  | { kind: 'unaligned'; endsAt: bigint; epoch: bigint }

export function epochOf(timepoint: bigint): bigint {
  return timepoint / epochSeconds
}

/** The ends that a delegation made at `now` may have, the nearest first. Seconds. */
export function offeredEnds(now: bigint): readonly bigint[] {
  return Array.from(
    { length: Number(maximumEpochs) },
    (_, index) => (epochOf(now) + BigInt(index) + 1n) * epochSeconds,
  )
}

/** The first thing that the token would refuse; null when it takes the end (null: none) as it is. */
export function checkEnd(endsAt: bigint | null, now: bigint): TermProblem | null {
  if (endsAt === null) return null
  if (endsAt <= now) return { kind: 'past', endsAt, now }
  if (endsAt % epochSeconds !== 0n) return { kind: 'unaligned', endsAt, epoch: epochSeconds }
  const maximum = (epochOf(now) + maximumEpochs) * epochSeconds
  return endsAt > maximum ? { kind: 'tooLong', endsAt, maximum } : null
}

/** A term counts up to its last second; at its end it is over. */
export function isInForce(endsAt: bigint | null, timepoint: bigint): boolean {
  return endsAt === null || timepoint < endsAt
}
