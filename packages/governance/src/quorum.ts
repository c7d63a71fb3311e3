/** A share of the voting supply, as `GovernorVotesQuorumFraction` keeps it. */
export type QuorumFraction = { numerator: bigint; denominator: bigint }

/** Voting power that must take part, in token units, rounded down as the contract does. */
export function quorumVotes(supplyAtSnapshot: bigint, fraction: QuorumFraction): bigint {
  return (supplyAtSnapshot * fraction.numerator) / fraction.denominator
}
