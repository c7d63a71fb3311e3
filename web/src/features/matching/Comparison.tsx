import { matchingWords } from '../../words/matching.ts'
import { CompareTable } from './CompareTable.tsx'
import { comparableOf, matchesOf, standingBeside } from './matchesOf.ts'
import { ReplayTable } from './ReplayTable.tsx'
import type { Matching } from './useMatching.ts'

const shownWithoutChoice = 3

/** Chosen matches side by side, and how the person's power would have been used under each. */
export function Comparison(props: {
  matching: Matching
  compared: readonly string[]
  onRemove: (address: string) => void
}) {
  const { matching, compared, onRemove } = props
  const matches = matchesOf(matching)
  const chosen = comparableOf(matching).filter(({ delegate }) => compared.includes(delegate))
  if (matches.length === 0) return null
  const unchosen = [
    ...matches.slice(0, shownWithoutChoice),
    ...standingBeside(matching)
      .slice(0, 1)
      .map(({ match }) => match),
  ]
  return (
    <>
      <section aria-labelledby="compare" className="flex flex-col gap-4">
        <header>
          <h2 id="compare" className="title text-2xl">
            {matchingWords.compare.heading}
          </h2>
          <p className="mt-1 text-muted">
            {chosen.length < 2 ? matchingWords.compare.empty : matchingWords.compare.most}
          </p>
        </header>
        {chosen.length < 2 ? null : <CompareTable {...{ matches: chosen, matching, onRemove }} />}
      </section>
      <ReplayTable
        matching={matching}
        delegates={(chosen.length === 0 ? unchosen : chosen).map(({ delegate }) => delegate)}
      />
    </>
  )
}
