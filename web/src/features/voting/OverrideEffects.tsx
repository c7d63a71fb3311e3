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
  /** Null: nobody says who has voted. */
  ballots: ReadonlyMap<string, BallotChoice> | null
}) {
  const { reductions, ballots } = props
  const unit = useTokenUnit()
  const names = useAccountNames(
    useMemo(() => reductions.map(({ delegate }) => delegate), [reductions]),
  )
  return (
    <ul aria-label={overrideWords.effects} className="flex flex-col gap-2.5 text-sm">
      {reductions.map(({ delegate, units }) => {
        const choice = ballots?.get(delegate)
        return (
          <li key={delegate} className="grid grid-cols-[1fr_auto] items-center gap-x-3">
            <Address address={delegate} name={names.get(delegate)} />
            <span className="text-against">
              −<Amount units={units} {...unit} form="exact" />
            </span>
            <span className="col-span-2 flex items-center gap-x-1.5 pl-[30px] text-muted">
              {ballots === null ? null : choice === undefined ? (
                overrideWords.notYet
              ) : (
                <>
                  {overrideWords.voted} <ChoiceWord choice={choice} />
                </>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
