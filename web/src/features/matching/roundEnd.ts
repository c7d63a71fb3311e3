import { fewestAnswers } from './answering.ts'
import type { MatchOutput } from './matchingProtocol.ts'

/** What can honestly be said when no question stands on the screen. */
export type RoundEnd =
  /** Nothing was answered For or Against. */
  | 'nothingAnswered'
  /** Something was, too little for a match. */
  | 'tooFew'
  /** Enough for a result, and the result is that nobody stands out. */
  | 'unclear'
  | 'enough'

/** @param answered how many were answered For or Against: a skip says nothing. */
export function roundEndOf(answered: number, result: MatchOutput['result']): RoundEnd {
  if (answered === 0) return 'nothingAnswered'
  if (answered < fewestAnswers) return 'tooFew'
  return result.kind === 'matched' ? 'enough' : 'unclear'
}
