/** What a DAO's contracts can do beyond the least that every OpenZeppelin Governor with an ERC20Votes token can. */
export const capabilities = [
  /** What passes waits in a TimelockController. */
  'timelock',
  /** The quorum is a share of the supply at the snapshot; else it is whatever `quorum` answers. */
  'quorumFraction',
  /** Voting stays open for longer when the quorum is reached late. */
  'lateQuorum',
  /** A guardian may cancel proposals. */
  'guardian',
  /** A ballot may be divided between the choices, in votes (OpenZeppelin's GovernorCountingFractional). */
  'fractional',
  /** A ballot may be divided between the choices, in shares. */
  'splitBallots',
  /** A delegator may vote on one proposal itself, taking its share back from its delegate's ballot. */
  'override',
  /** A delegation may be divided between delegates. */
  'split',
  /** A delegation may end by itself. */
  'terms',
  /** A delegation may concern one topic. */
  'topics',
  /** Proposals have types with rules of their own. */
  'types',
  /** Many signed ballots are taken in one transaction. */
  'relay',
] as const

export type Capability = (typeof capabilities)[number]

/** Capabilities as a row of the index holds them: names with a space between. */
export function writeCapabilities(found: readonly Capability[]): string {
  return found.join(' ')
}

/** @see writeCapabilities; a name that is not known here is left out. */
export function readCapabilities(written: string): readonly Capability[] {
  const names = written.split(' ')
  return capabilities.filter((capability) => names.includes(capability))
}

/** What `COUNTING_MODE` says of ballots (`support=bravo,override&quorum=for,abstain`). */
export function countingCapabilities(countingMode: string): readonly Capability[] {
  const parameters = new URLSearchParams(countingMode)
  const support = (parameters.get('support') ?? '').split(',')
  return [
    ...(support.includes('fractional') || parameters.get('params') === 'fractional'
      ? (['fractional'] as const)
      : []),
    ...(support.includes('split') ? (['splitBallots'] as const) : []),
    ...(support.includes('override') ? (['override'] as const) : []),
  ]
}
