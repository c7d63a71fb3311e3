export {
  createMatcher,
  type Matcher,
  type MatcherOptions,
  type MatchOptions,
  type NextQuestion,
} from './createMatcher.ts'
export { decodeModel } from './decodeModel.ts'
export {
  type Drift,
  type DriftObservation,
  type DriftReason,
  detectDrift,
} from './detectDrift.ts'
export { encodeModel } from './encodeModel.ts'
export { type ExpectedChoice, expectChoices } from './expectChoices.ts'
export { type FitOptions, fitModel } from './fitModel.ts'
export { MatchingError } from './MatchingError.ts'
export type { MatchingModel } from './matchingModel.ts'
export type {
  Evidence,
  Interval,
  Match,
  MatchResult,
  PlacedMatch,
  StanceContradiction,
} from './matchResult.ts'
export type {
  Ballot,
  Choice,
  ProposalRecord,
  Question,
  Stance,
  VotingHistory,
} from './votingHistory.ts'
