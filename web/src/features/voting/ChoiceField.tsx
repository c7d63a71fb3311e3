import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import { ChoiceWord } from '../../ui/ChoiceWord.tsx'
import { votingWords } from '../../words/voting.ts'

/** One choice out of those that a ballot may have. */
export function ChoiceField<Option extends BallotChoice>(props: {
  name: string
  legend: string
  options: readonly Option[]
  choice: Option | undefined
  isDisabled: boolean
  onChoice: (choice: Option) => void
}) {
  const { name, legend, options, choice, isDisabled, onChoice } = props
  return (
    <fieldset className="flex flex-col gap-2" disabled={isDisabled}>
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      {options.map((option) => (
        <label
          key={option}
          className="flex min-h-12 cursor-pointer items-center gap-3 rounded-xl border border-line px-4 py-2 transition-colors hover:border-edge has-checked:border-accent has-checked:bg-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={option}
            checked={choice === option}
            onChange={() => onChoice(option)}
            className="size-4.5 shrink-0 accent-(--color-accent) outline-none"
          />
          <ChoiceWord choice={option} className="min-w-22" />
          <span className="text-sm text-muted">{votingWords.meaning[option]}</span>
        </label>
      ))}
    </fieldset>
  )
}
