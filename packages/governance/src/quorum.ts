/** A share of the voting supply, as `GovernorVotesQuorumFraction` keeps it. */
export type QuorumFraction = { numerator: bigint; denominator: bigint }

/** Voting power that must take part, in token units, rounded down as the contract does. */
export function quorumVotes(supplyAtSnapshot: bigint, fraction: QuorumFraction): bigint {
  return (supplyAtSnapshot * fraction.numerator) / fraction.denominator
}

/**
 * Whether a change of the supply or of the fraction made at `changedAt` still counts for a quorum read at `snapshot`
 * (seconds on the token's clock). Checkpoints are looked up inclusively: what happens in the snapshot's own second
 * counts.
 */
export function countsForSnapshot(changedAt: bigint, snapshot: bigint): boolean {
  return changedAt <= snapshot
}
