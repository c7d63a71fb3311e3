import { areBallotSharesValid, type BallotShares } from '@mandate/governance/fractionalBallot'
import { choices } from '@mandate/governance/tally'
import { expect, test } from 'vitest'
import { moveBallotShare } from './moveBallotShare.ts'

test('default', () => {
  const shares = { for: 5_000, against: 3_000, abstain: 2_000 }
  expect(moveBallotShare(shares, 'for', 7_500)).toEqual({
    for: 7_500,
    against: 1_500,
    abstain: 1_000,
  })
})

test('behavior: wherever the sliders go, the ballot stays whole', () => {
  let shares: BallotShares = { for: 10_000, against: 0, abstain: 0 }
  for (let step = 0; step < 600; step++) {
    const choice = choices[step % 3] ?? 'for'
    shares = moveBallotShare(shares, choice, ((step * 37) % 101) * 100)
    expect(areBallotSharesValid(shares)).toBe(true)
  }
})
