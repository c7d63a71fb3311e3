/** Seconds that a chain's newest block may differ from the wall clock without being another time altogether. */
const toleranceSeconds = 60n

/**
 * The current time of a chain whose newest block has `latestTimestamp`, in seconds.
 *
 * A live chain's newest block is a few seconds old, so the wall clock is the better answer. A replayed chain lives in
 * its own time, which only its blocks tell.
 * @param wallClock seconds, when `latestTimestamp` was read.
 */
export function chainNow(latestTimestamp: bigint, wallClock: bigint): bigint {
  return wallClock + clockOffset(latestTimestamp, wallClock)
}

/** Seconds to add to the wall clock to get the chain's time, until the newest block is read again. */
export function clockOffset(latestTimestamp: bigint, wallClock: bigint): bigint {
  const difference = latestTimestamp - wallClock
  const distance = difference < 0n ? -difference : difference
  return distance > toleranceSeconds ? difference : 0n
}
