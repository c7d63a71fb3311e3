import type { MatchingModel } from './matchingModel.ts'
import type { Match } from './matchResult.ts'

/** Whether anything is known of a delegate that may count here. */
export function hasBasis({ verdict, voters }: MatchingModel, delegate: number): boolean {
  const declared = (voters.stances[delegate] ?? 0) > 0
  return declared || (verdict.kind === 'recorded' && (voters.ballots[delegate] ?? 0) > 0)
}

/** What a match with a delegate rests on. */
export function basisOf({ verdict, voters }: MatchingModel, delegate: number): Match['basis'] {
  const recorded = verdict.kind === 'recorded' && (voters.ballots[delegate] ?? 0) > 0
  if (!recorded) return 'declared'
  return (voters.stances[delegate] ?? 0) > 0 ? 'both' : 'recorded'
}
