import { useState } from 'react'
import type { Answer } from './Answer.ts'
import type { MatchState } from './useMatchOutput.ts'

/** What is asked. While a newer answer is weighed, the last question stays with `isFresh: false`. */
export type StandingQuestion = { item: string | null; isFresh: boolean }

/**
 * A question that is being read stays until it is answered: what weighs more, or which matches are shown, changes the
 * questions after it.
 */
export function useStandingQuestion(
  { output, isFresh }: MatchState,
  answers: readonly Answer[],
): StandingQuestion {
  const [asked, setAsked] = useState<{ item: string; after: readonly Answer[] } | null>(null)
  const isStanding = asked?.after === answers
  const next = output?.next?.item ?? null
  if (isFresh && !isStanding && next !== null) setAsked({ item: next, after: answers })
  if (isStanding) return { item: asked.item, isFresh: true }
  return { item: isFresh ? next : (asked?.item ?? next), isFresh }
}
