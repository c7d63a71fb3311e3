/**
 * The public artefact: what everybody downloads, the same for all. Numbers are already rounded to what the encoded
 * file keeps, so that a model matches the same before and after encoding.
 */
export type MatchingModel = {
  readonly dimensions: number
  readonly voters: ModelVoters
  readonly items: ModelItems
  readonly topics: readonly string[]
  /** Question id to the item it stands for, where that bears another id. */
  readonly restates: ReadonlyMap<string, string>
  readonly positions: ModelPositions
  readonly contradictions: readonly ModelContradiction[]
  /** Variance of gamma among voters, from which a person starts before the first answer. */
  readonly approvalVariance: number
  readonly calibration: Calibration
  readonly verdict: Verdict
  readonly ignored: { unknownProposals: number; unknownQuestions: number; duplicates: number }
}

/** Of opinion, in any model: what is learned and what is read keep to it. */
export const mostDimensions = 64

export type ModelVoters = {
  readonly ids: readonly string[]
  /** (theta, gamma), voter after voter. */
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
  /** (beta, alpha), item after item. */
  readonly mean: Float32Array
  readonly variance: Float32Array
  /** How much an item counts as an example of contested decisions to come; 0 where it tells nothing. */
  readonly weight: Float32Array
}

/** Positions of voters, item after item, sorted by voter: the evidence behind a match. Codes as in positionCode. */
export type ModelPositions = {
  readonly start: Int32Array
  readonly voter: Int32Array
  readonly code: Uint8Array
}

export type ModelContradiction = { voter: number; question: string; proposal: string }

/**
 * Learned on earlier time. Of a person and a delegate predicted to decide alike in a share a, and in a share m on
 * average over delegates:
 *
 *     alignment = sigmoid( level + tilt (m - 1/2) + slope (a - m) )
 */
export type Calibration = Line & Noise

export type Line = { readonly level: number; readonly tilt: number; readonly slope: number }

/** Standard deviations of what comes out around what was claimed, beyond what draws cover, as shares. */
export type Noise = {
  /** Around an advantage. */
  readonly noise: number
  /** Around an alignment: how much a person agrees with delegates at large is part of it. */
  readonly alignmentNoise: number
}

export type Verdict =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'declared'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }
