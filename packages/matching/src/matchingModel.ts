/**
 * The public artefact: what everybody downloads, the same for all. Numbers are already rounded to what the encoded
 * file keeps, so that a model matches the same before and after encoding.
 */
export type MatchingModel = {
  readonly dimensions: number
  readonly voters: ModelVoters
  readonly items: ModelItems
  readonly topics: readonly string[]
  /** Question id to the item it restates. */
  readonly restates: ReadonlyMap<string, string>
  readonly positions: ModelPositions
  readonly contradictions: readonly ModelContradiction[]
  /** How a person of this DAO is expected to stand before the first answer: the variance of gamma. */
  readonly approvalVariance: number
  readonly calibration: Calibration
  readonly verdict: Verdict
  readonly ignored: { unknownProposals: number; duplicates: number; unknownQuestions: number }
}

export type ModelVoters = {
  readonly ids: readonly string[]
  /** (theta, gamma) row after row. */
  readonly mean: Float32Array
  readonly variance: Float32Array
  /** Decisive ballots on contested proposals. */
  readonly ballots: Int32Array
  readonly stances: Int32Array
  /** Share of the proposals since the first ballot that the voter took part in, 0 to 1. */
  readonly participation: Float32Array
  /** Expected share of contested proposals on which the voter is with the majority. */
  readonly typicality: Float32Array
}

export type ModelItems = {
  readonly ids: readonly string[]
  readonly kinds: readonly ('proposal' | 'question')[]
  /** Index into topics, or -1. */
  readonly topic: Int16Array
  /** (beta, alpha) row after row. */
  readonly mean: Float32Array
  readonly variance: Float32Array
  /** How much an item counts as an example of contested decisions to come; 0 where it tells nothing. */
  readonly weight: Float32Array
}

/** Positions of voters, item after item, sorted by voter: the evidence behind a match. */
export type ModelPositions = {
  readonly start: Int32Array
  readonly voter: Int32Array
  /** 0 against, 1 for, 2 abstain; plus 4 where it is a declared stance. */
  readonly code: Uint8Array
}

export type ModelContradiction = { voter: number; question: string; proposal: string }

/** Learned on earlier time: what a predicted difference between delegates turned out to be worth. */
export type Calibration = {
  /** Mean alignment of a typical delegate with a person, on later contested proposals. */
  readonly typicalAlignment: number
  /** Share of a predicted advantage that came true. */
  readonly slope: number
  /** Standard deviation of what no prediction explained. */
  readonly noise: number
}

export type Verdict =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'declared'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }
