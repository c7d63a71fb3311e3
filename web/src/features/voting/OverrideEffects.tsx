import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import type { Reduction } from '@mandate/governance/override'
import { useMemo } from 'react'
import { useAccountNames } from '../../indexer/useAccountNames.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { Address } from '../../ui/Address.tsx'
import { Amount } from '../../ui/Amount.tsx'
import { ChoiceWord } from '../../ui/ChoiceWord.tsx'
import { overrideWords } from '../../words/voting.ts'

/** Whose ballots an override makes lighter, cast or not yet cast. */
export function OverrideEffects(props: {
  reductions: readonly Reduction[]
  ballots: ReadonlyMap<string, BallotChoice>
}) {
  const { reductions, ballots } = props
  const unit = useTokenUnit()
  const names = useAccountNames(
    useMemo(() => reductions.map(({ delegate }) => delegate), [reductions]),
  )
  return (
    <ul aria-label={overrideWords.effects} className="flex flex-col gap-1.5 text-sm">
      {reductions.map(({ delegate, units }) => {
        const choice = ballots.get(delegate)
        return (
          <li key={delegate} className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
            <Address address={delegate} name={names.get(delegate)} />
            {choice === undefined ? (
              <span className="text-muted">{overrideWords.notYet}</span>
            ) : (
              <>
                <span className="text-muted">{overrideWords.voted}</span>
                <ChoiceWord choice={choice} />
              </>
            )}
            <span className="ml-auto text-against">
              −<Amount units={units} {...unit} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
