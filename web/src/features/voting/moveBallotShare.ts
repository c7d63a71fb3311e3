import type { BallotShares } from '@mandate/governance/fractionalBallot'
import { wholeBasisPoints } from '@mandate/governance/split'
import { type Choice, choices } from '@mandate/governance/tally'

const step = 100

/** The shares after one was moved: the two others give or take in proportion, in whole percents. */
export function moveBallotShare(
  shares: BallotShares,
  moved: Choice,
  basisPoints: number,
): BallotShares {
  const share = Math.min(wholeBasisPoints, Math.max(0, basisPoints))
  const [first, second] = choices.filter((choice) => choice !== moved)
  if (first === undefined || second === undefined) return shares
  const rest = wholeBasisPoints - share
  const had = shares[first] + shares[second]
  const part = had === 0 ? rest : (rest * shares[first]) / had
  const whole = Math.round(part / step) * step
  return { ...shares, [moved]: share, [first]: whole, [second]: rest - whole }
}
