import type { Match } from '@mandate/matching'
import { decisiveCount, fewestAnswers } from './answering.ts'
import type { Matching } from './useMatching.ts'

/** The matches on the screen: none before there are answers enough, and none that were refused. */
export function matchesOf({ state, mine }: Pick<Matching, 'state' | 'mine'>): readonly Match[] {
  const result = state.output?.result
  if (result === undefined || result.kind === 'refused') return []
  return decisiveCount(mine.answers) < fewestAnswers ? [] : result.matches
}
