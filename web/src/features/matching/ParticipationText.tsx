import type { Delegate } from '../../indexer/useDelegates.ts'
import { delegatesWords } from '../../words/delegates.ts'
import type { Matching } from './useMatching.ts'

/** How far a delegate takes part; nothing while that is read. */
export function ParticipationText(props: { of: Delegate | undefined; matching: Matching }) {
  const participation = props.of && props.matching.participationOf(props.of)
  return participation ? delegatesWords.card.participationOf(participation) : null
}
