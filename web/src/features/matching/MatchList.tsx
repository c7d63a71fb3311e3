import type { Match } from '@mandate/matching'
import { matchingWords } from '../../words/matching.ts'
import type { RenderDelegate } from './FindDelegateScreen.tsx'
import { MatchCard } from './MatchCard.tsx'
import type { Matching } from './useMatching.ts'

/** The matches in the engine's order. */
export function MatchList(props: {
  matches: readonly Match[]
  matching: Matching
  renderDelegate: RenderDelegate
  compared: readonly string[]
  isFull: boolean
  onCompare: (address: string) => void
}) {
  const { matches, matching, renderDelegate, compared, isFull, onCompare } = props
  return (
    <>
      <ol className="flex flex-col gap-3">
        {matches.map((match) => (
          <li key={match.delegate}>
            <MatchCard
              {...{ match, matching, renderDelegate }}
              isCompared={compared.includes(match.delegate)}
              isFull={isFull}
              onCompare={() => onCompare(match.delegate)}
            />
          </li>
        ))}
      </ol>
      <p className="text-sm text-muted">{matchingWords.matches.tie}</p>
    </>
  )
}
