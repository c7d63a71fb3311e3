import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import clsx from 'clsx'
import { ChoiceWord } from '../../ui/ChoiceWord.tsx'
import { votingWords } from '../../words/voting.ts'

/** In reading order: what every ballot may say, and what it may say where it can be divided. */
export const wholeOptions = ['for', 'against', 'abstain'] as const
export const splitOptions = [...wholeOptions, 'split'] as const

const layouts = {
  rows: {
    field: 'flex flex-col gap-2',
    legend: 'mb-2 text-sm font-medium',
    option: 'min-h-12 px-4',
  },
  line: {
    field: 'grid grid-cols-2 gap-2 sm:flex sm:flex-wrap',
    legend: 'sr-only',
    option: 'min-h-11 px-3.5',
  },
}

/** One choice out of those that a ballot may have. */
export function ChoiceField<Option extends BallotChoice>(props: {
  name: string
  legend: string
  options: readonly Option[]
  choice: Option | undefined
  isDisabled: boolean
  /** Below one another with what each means, or beside one another, where there are many ballots. */
  layout?: keyof typeof layouts
  onChoice: (choice: Option) => void
}) {
  const { name, legend, options, choice, isDisabled, layout = 'rows', onChoice } = props
  const look = layouts[layout]
  return (
    <fieldset className={look.field} disabled={isDisabled}>
      <legend className={look.legend}>{legend}</legend>
      {options.map((option) => (
        <label
          key={option}
          className={clsx(
            'flex cursor-pointer items-center gap-3 rounded-xl border border-line py-2 transition-colors hover:border-edge has-checked:border-accent has-checked:bg-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
            look.option,
          )}
        >
          <input
            type="radio"
            name={name}
            value={option}
            checked={choice === option}
            onChange={() => onChoice(option)}
            className="size-4.5 shrink-0 accent-(--color-accent) outline-none"
          />
          <ChoiceWord choice={option} className={layout === 'rows' ? 'min-w-22' : undefined} />
          {layout === 'rows' ? (
            <span className="text-sm text-muted">{votingWords.meaning[option]}</span>
          ) : null}
        </label>
      ))}
    </fieldset>
  )
}
