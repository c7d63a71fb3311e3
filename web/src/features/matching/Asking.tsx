import { useState } from 'react'
import { matchingWords } from '../../words/matching.ts'
import { AnswerList } from './AnswerList.tsx'
import { Comparison } from './Comparison.tsx'
import type { RenderDelegate } from './FindDelegateScreen.tsx'
import { MatchPanel } from './MatchPanel.tsx'
import { comparableOf } from './matchesOf.ts'
import { QuestionPanel } from './QuestionPanel.tsx'
import type { Matching } from './useMatching.ts'

const mostCompared = 4

/** Questions on one side, matches on the other, and below what the answers lead to. */
export function Asking(props: {
  matching: Matching
  renderDelegate: RenderDelegate
  onIntro: () => void
  onReplaced: (answers: { length: number }) => void
}) {
  const { matching, renderDelegate, onIntro, onReplaced } = props
  const [compared, setCompared] = useState<readonly string[]>([])
  const shown = new Set(comparableOf(matching).map(({ delegate }) => delegate))
  const standing = compared.filter((address) => shown.has(address))
  const isFull = standing.length >= mostCompared
  // Beyond the last place nothing is dropped for another: the person says who goes. Whoever is no match any more has
  // no place.
  const toggle = (address: string) => {
    if (compared.includes(address)) setCompared(compared.filter((one) => one !== address))
    else if (!isFull) setCompared([...standing, address])
  }
  return (
    <div className="flex flex-col gap-12">
      <h1 className="sr-only">{matchingWords.title}</h1>
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        <div className="lg:sticky lg:top-24">
          <QuestionPanel {...{ matching, onIntro }} />
        </div>
        <MatchPanel
          {...{ matching, renderDelegate, compared }}
          isFull={isFull}
          onCompare={toggle}
        />
      </div>
      <Comparison {...{ matching, compared }} onRemove={toggle} />
      <AnswerList {...{ matching, onReplaced }} />
    </div>
  )
}
