import type { Match } from '@mandate/matching'
import { Link } from '@tanstack/react-router'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { matchingWords } from '../../words/matching.ts'
import type { RenderDelegate } from './FindDelegateScreen.tsx'
import { MatchCard } from './MatchCard.tsx'
import { standingBeside } from './matchesOf.ts'
import type { Matching } from './useMatching.ts'

const words = matchingWords.matches

/** The matches in the engine's order, and below them where those stand whom the person delegates to now. */
export function MatchList(props: {
  matches: readonly Match[]
  matching: Matching
  renderDelegate: RenderDelegate
  compared: readonly string[]
  isFull: boolean
  onCompare: (address: string) => void
}) {
  const { matches, matching, renderDelegate, compared, isFull, onCompare } = props
  const { hasParts } = useCapabilities()
  const cardOf = (match: Match, place?: string) => (
    <li key={match.delegate}>
      <MatchCard
        {...{ match, place, matching, renderDelegate }}
        isCompared={compared.includes(match.delegate)}
        isFull={isFull}
        onCompare={() => onCompare(match.delegate)}
      />
    </li>
  )
  const beside = standingBeside(matching)
  const unknown = unknownOf(matching)
  return (
    <>
      <ol className="flex flex-col gap-3">{matches.map((match) => cardOf(match))}</ol>
      <p className="text-sm text-muted">
        {words.tie} {hasParts && matches.length > 1 ? words.split : null}
      </p>
      {beside.length + unknown.length === 0 ? null : (
        <section aria-labelledby="current" className="mt-4 flex flex-col gap-3">
          <h3 id="current" className="font-medium">
            {words.currentHeading(beside.length + unknown.length)}
          </h3>
          <ol className="flex flex-col gap-3">
            {beside.map(({ match, place, of }) => cardOf(match, words.place(place, of)))}
          </ol>
          {unknown.map((address) => (
            <p key={address} className="text-sm text-muted">
              <Link to="/delegates/$address" params={{ address }} className="underline">
                {matching.byAddress.get(address)?.name ?? shortAddress(address)}
              </Link>{' '}
              {words.currentUnknown}
            </p>
          ))}
        </section>
      )}
    </>
  )
}

/** Whom the person delegates to now, and of whom too little is known to say where they stand. */
function unknownOf({ current, state }: Matching): readonly string[] {
  const { output } = state
  if (output === null || !state.isFresh) return []
  return [...current.keys()].filter(
    (address) => !output.current.some(({ match }) => match.delegate === address),
  )
}
