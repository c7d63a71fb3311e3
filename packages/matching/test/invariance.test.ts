import { expect, test } from 'vitest'
import { createMatcher, encodeModel, fitModel, type VotingHistory } from '../src/matching.ts'
import { createRandom } from '../src/random.ts'
import { blocs, redChoice } from './blocs.ts'

const history = blocs({ stray: 0.25 })
const answered = ['p1', 'p3', 'p8', 'p14', 'p21', 'p30']

function rankOf(past: VotingHistory, rename = (id: string) => id, flip = false) {
  const matcher = createMatcher(fitModel(past))
  for (const item of answered) {
    const choice = redChoice(item)
    matcher.answer(rename(item), flip ? opposite[choice] : choice)
  }
  return matcher.rank()
}

const opposite = { for: 'against', against: 'for', abstain: 'abstain' } as const
const usual = rankOf(history)

function expectSameRank(found: ReturnType<typeof rankOf>, digits = 4) {
  const alignment = new Map(found.map((one) => [one.delegate, one.alignment]))
  for (const one of usual) expect(alignment.get(one.delegate)).toBeCloseTo(one.alignment, digits)
}

test('behavior: flipping all labels flips nothing but signs', () => {
  const ballots = history.ballots.map((ballot) => ({ ...ballot, choice: opposite[ballot.choice] }))
  // Only the rounding of the artefact differs: a half keeps about three digits.
  expectSameRank(rankOf({ ...history, ballots }, undefined, true), 2)
})

test('behavior: reordering ballots and proposals changes nothing, to the byte', () => {
  const ballots = history.ballots.toReversed()
  const proposals = history.proposals.toReversed()
  expect(encodeModel(fitModel({ ballots, proposals }))).toEqual(encodeModel(fitModel(history)))
})

test('behavior: renaming voters and proposals changes nothing', () => {
  const rename = (id: string) => `x${hashOf(id)}`
  const ballots = history.ballots.map((ballot) => ({
    ...ballot,
    voter: rename(ballot.voter),
    proposal: rename(ballot.proposal),
  }))
  const proposals = history.proposals.map((proposal) => ({ ...proposal, id: rename(proposal.id) }))
  const renamed = rankOf({ ballots, proposals }, rename)
  expect(renamed).toEqual(usual.map((one) => ({ ...one, delegate: rename(one.delegate) })))
})

test('behavior: voting power changes no rank, and no byte', () => {
  const random = createRandom(3)
  const ballots = history.ballots.map((ballot) => ({ ...ballot, weight: random() * 1e6 }))
  expect(encodeModel(fitModel({ ...history, ballots }))).toEqual(encodeModel(fitModel(history)))
})

test('behavior: how early or late in its vote a delegate casts changes no rank, and no byte', () => {
  const random = createRandom(4)
  const ballots = history.ballots.map((ballot) => ({
    ...ballot,
    castAt: (ballot.castAt ?? 0) + Math.floor(random() * 600_000),
  }))
  expect(encodeModel(fitModel({ ...history, ballots }))).toEqual(encodeModel(fitModel(history)))
})

test('behavior: what delegates already hold changes no rank', () => {
  const matcher = createMatcher(fitModel(history))
  for (const item of answered) matcher.answer(item, redChoice(item))
  matcher.matches({ load: { red0: 0.9, red1: 0.5 } })
  expect(matcher.rank()).toEqual(usual)
})

test('behavior: a unanimous proposal has no gain', () => {
  const matcher = createMatcher(fitModel(history))
  for (let index = 40; index < 50; index++) {
    expect(matcher.nextQuestion({ among: [`p${index}`] })).toBeNull()
  }
})

test('behavior: a skip is not a middle answer: it leaves everything as it was', () => {
  const model = fitModel(history)
  const matcher = createMatcher(model)
  for (const item of answered) matcher.answer(item, redChoice(item))
  for (const item of ['p2', 'p5', 'p6']) matcher.answer(item, 'skip')
  expect(matcher.rank()).toEqual(usual)
  expect(matcher.nextQuestion({ among: ['p2', 'p5', 'p6'] })).toBeNull()
})

test('behavior: a skip takes an earlier answer back', () => {
  const matcher = createMatcher(fitModel(history))
  for (const item of answered) matcher.answer(item, redChoice(item))
  matcher.answer('p2', 'against')
  matcher.answer('p2', 'skip')
  expect(matcher.rank()).toEqual(usual)
})

test('behavior: the order of answers changes nothing', () => {
  const matcher = createMatcher(fitModel(history))
  for (const item of answered.toReversed()) matcher.answer(item, redChoice(item))
  expect(matcher.rank()).toEqual(usual)
})

test('behavior: same model, same answers, same seed: the same matches', () => {
  const results = [1, 2].map(() => {
    const matcher = createMatcher(fitModel(history), { seed: 5 })
    for (const item of answered) matcher.answer(item, redChoice(item))
    return JSON.stringify([matcher.nextQuestion(), matcher.matches()])
  })
  expect(results[0]).toBe(results[1])
})

test('behavior: an abstention is no position', () => {
  const extra = history.proposals.map(({ id }) => ({
    voter: 'red0',
    proposal: id,
    choice: 'abstain' as const,
  }))
  const without = history.ballots.filter(({ voter }) => voter !== 'red0')
  const abstaining = rankOf({ ...history, ballots: [...without, ...extra] })
  const absent = rankOf({ ...history, ballots: without })
  const alignment = new Map(abstaining.map((one) => [one.delegate, one.alignment]))
  for (const one of absent) expect(alignment.get(one.delegate)).toBeCloseTo(one.alignment, 2)
})

function hashOf(id: string): number {
  let hash = 7
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
  return hash
}
