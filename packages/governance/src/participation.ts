/** How many ballots an account cast of those it could have cast. */
export type Participation = { cast: number; held: number }

/**
 * How far an account takes part: of the proposals put to the vote since it could vote, those it voted on. A proposal is
 * put to the vote once voting on it opens; one that was canceled before anybody voted never was.
 *
 * @param snapshots of all proposals put to the vote, in ascending order, on the same clock as `couldVoteFrom`
 */
export function participation(
  { ballotCount, couldVoteFrom }: { ballotCount: number; couldVoteFrom: bigint | null },
  snapshots: readonly bigint[],
): Participation {
  if (couldVoteFrom === null) return { cast: ballotCount, held: ballotCount }
  return { cast: ballotCount, held: snapshots.length - countBelow(snapshots, couldVoteFrom) }
}

/** From 0 to 1. Null when there was nothing to vote on. */
export function participationShare({ cast, held }: Participation): number | null {
  return held <= 0 ? null : Math.min(1, cast / held)
}

function countBelow(sorted: readonly bigint[], bound: bigint): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0n) < bound) low = middle + 1
    else high = middle
  }
  return low
}
