import type { Match, PlacedMatch } from '@mandate/matching'
import { decisiveCount, fewestAnswers } from './answering.ts'
import type { Matching } from './useMatching.ts'

/** The matches on the screen: none before there are answers enough, and none that were refused. */
export function matchesOf({ state, mine }: Pick<Matching, 'state' | 'mine'>): readonly Match[] {
  const result = state.output?.result
  if (result === undefined || result.kind === 'refused') return []
  return decisiveCount(mine.answers) < fewestAnswers ? [] : result.matches
}

/** Those whom the person delegates to now and who are not among the matches on the screen. */
export function standingBeside(matching: Pick<Matching, 'state' | 'mine'>): readonly PlacedMatch[] {
  const shown = matchesOf(matching).map(({ delegate }) => delegate)
  if (shown.length === 0) return []
  const current = matching.state.output?.current ?? []
  return current.filter(({ match }) => !shown.includes(match.delegate))
}

/** Everybody who can be compared. */
export function comparableOf(matching: Pick<Matching, 'state' | 'mine'>): readonly Match[] {
  return [...matchesOf(matching), ...standingBeside(matching).map(({ match }) => match)]
}
