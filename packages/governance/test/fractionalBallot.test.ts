import { describe, expect, test } from 'vitest'
import {
  areBallotSharesValid,
  choiceOfVotes,
  divideWeight,
  isWholeBallot,
  joinBallots,
  readPackedVotes,
  reweighBallot,
  sharesOfVotes,
  wholeBallot,
} from '../src/fractionalBallot.ts'
import { addToTally, choices } from '../src/tally.ts'

const empty = { forVotes: 0n, againstVotes: 0n, abstainVotes: 0n }
const sum = (tally: typeof empty) => tally.forVotes + tally.againstVotes + tally.abstainVotes

describe('divideWeight', () => {
  test('default', () => {
    expect(divideWeight(1_001n, { against: 2_500, for: 6_000, abstain: 1_500 })).toEqual({
      againstVotes: 250n,
      forVotes: 601n,
      abstainVotes: 150n,
    })
  })

  test.each([0n, 1n, 2n, 3n, 9_999n, 10n ** 24n + 7n])(
    'behavior: of %d nothing is lost',
    (weight) => {
      expect(sum(divideWeight(weight, { against: 3_333, for: 3_333, abstain: 3_334 }))).toBe(weight)
    },
  )

  test('behavior: of equal shares the first takes what is left', () => {
    expect(divideWeight(3n, { against: 5_000, for: 5_000, abstain: 0 })).toEqual({
      againstVotes: 2n,
      forVotes: 1n,
      abstainVotes: 0n,
    })
    expect(divideWeight(3n, { against: 0, for: 5_000, abstain: 5_000 }).forVotes).toBe(2n)
  })

  test('behavior: a division is not a ballot for one side', () => {
    expect(isWholeBallot({ against: 0, for: 9_999, abstain: 1 })).toBe(false)
  })

  test('behavior: a ballot for one side is a split of one', () => {
    for (const choice of choices) {
      expect(divideWeight(7n, wholeBallot(choice))).toEqual(addToTally(empty, choice, 7n))
      expect(isWholeBallot(wholeBallot(choice))).toBe(true)
    }
  })
})

describe('areBallotSharesValid', () => {
  test.each([
    [{ against: 2_500, for: 6_000, abstain: 1_500 }, true],
    [{ against: 0, for: 10_000, abstain: 0 }, true],
    [{ against: 0, for: 9_999, abstain: 0 }, false],
    [{ against: -1, for: 10_001, abstain: 0 }, false],
    [{ against: 0.5, for: 9_999.5, abstain: 0 }, false],
  ])('parameters: %o', (shares, isValid) => {
    expect(areBallotSharesValid(shares)).toBe(isValid)
  })
})

describe('reweighBallot', () => {
  test('behavior: reduced to nothing in steps, a ballot leaves no dust', () => {
    const shares = { against: 3_333, for: 3_334, abstain: 3_333 }
    const others = { forVotes: 5n, againstVotes: 6n, abstainVotes: 7n }
    const steps = [101n, 100n, 37n, 3n, 1n, 0n]
    let tally = others
    let before = 0n
    for (const after of steps) {
      tally = reweighBallot(tally, { shares, before, after })
      before = after
      expect(sum(tally)).toBe(sum(others) + after)
    }
    expect(tally).toEqual(others)
  })
})

describe('votes named one by one', () => {
  const packed = `0x${'1'.padStart(32, '0')}${'2'.padStart(32, '0')}${'0'.padStart(32, '0')}`

  test('default', () => {
    const votes = { againstVotes: 1n, forVotes: 2n, abstainVotes: 0n }
    expect(readPackedVotes(packed)).toEqual(votes)
    expect(sharesOfVotes(votes)).toEqual({ against: 3_333, for: 6_667, abstain: 0 })
    expect(choiceOfVotes(votes)).toBe('split')
    expect(choiceOfVotes({ ...votes, againstVotes: 0n })).toBe('for')
  })

  test('behavior: every side has its share, and of equal ones the first takes what is left', () => {
    const votes = { againstVotes: 1n, forVotes: 1n, abstainVotes: 1n }
    expect(sharesOfVotes(votes)).toEqual({ against: 3_334, for: 3_333, abstain: 3_333 })
  })

  test.each(['0x', '0x00', `${packed}00`])('behavior: %s holds none', (params) => {
    expect(readPackedVotes(params)).toBeNull()
  })

  test('behavior: a part cast later is added to what was cast before', () => {
    const before = { shares: wholeBallot('for'), weight: 30n }
    const votes = { againstVotes: 10n, forVotes: 0n, abstainVotes: 0n }
    expect(joinBallots(before, votes)).toEqual({
      shares: { against: 2_500, for: 7_500, abstain: 0 },
      weight: 40n,
      choice: 'split',
    })
  })

  test('behavior: a ballot of no votes at all counts for nothing', () => {
    expect(joinBallots({ shares: wholeBallot('for'), weight: 0n }, empty)).toEqual({
      shares: wholeBallot('against'),
      weight: 0n,
      choice: 'split',
    })
  })

  test('behavior: parts are added side by side', () => {
    const before = { shares: { against: 0, for: 5_000, abstain: 5_000 }, weight: 20n }
    const votes = { againstVotes: 0n, forVotes: 10n, abstainVotes: 50n }
    expect(joinBallots(before, votes)).toEqual({
      shares: { against: 0, for: 2_500, abstain: 7_500 },
      weight: 80n,
      choice: 'split',
    })
  })
})
