import type { BallotShares } from '@mandate/governance/fractionalBallot'
import { wholeBasisPoints } from '@mandate/governance/split'
import type { Choice } from '@mandate/governance/tally'
import { formatBasisPoints } from '../../lib/formatPoints.ts'
import { ChoiceWord } from '../../ui/ChoiceWord.tsx'
import { choiceWords } from '../../words/proposals.ts'
import { votingWords } from '../../words/voting.ts'
import { moveBallotShare } from './moveBallotShare.ts'

const order = ['for', 'against', 'abstain'] as const satisfies readonly Choice[]
const step = 100

/** Sliders that divide one ballot; together they are always the whole. */
export function BallotSharesField(props: {
  shares: BallotShares
  isDisabled: boolean
  onShares: (shares: BallotShares) => void
}) {
  const { shares, isDisabled, onShares } = props
  return (
    <fieldset disabled={isDisabled} className="rounded-xl border border-line px-4 py-3">
      <legend className="px-1 text-sm font-medium">{votingWords.divide}</legend>
      {order.map((choice) => (
        <div key={choice} className="grid grid-cols-[1fr_auto] items-center gap-x-3">
          <ChoiceWord choice={choice} className="text-sm" />
          <output className="figures text-sm font-medium">
            {formatBasisPoints(shares[choice])}
          </output>
          <input
            type="range"
            aria-label={votingWords.shareOf(choiceWords[choice])}
            aria-valuetext={formatBasisPoints(shares[choice])}
            min={0}
            max={wholeBasisPoints}
            step={step}
            value={shares[choice]}
            onChange={({ target }) =>
              onShares(moveBallotShare(shares, choice, Number(target.value)))
            }
            className="col-span-2 h-8 w-full cursor-pointer accent-(--color-accent)"
          />
        </div>
      ))}
    </fieldset>
  )
}
