import { expect, test } from 'vitest'
import { type Ballot, fitModel } from '../src/matching.ts'
import {
  after,
  before,
  history,
  honest,
  isOneSided,
  largestGain,
  majority,
  mallory,
  names,
  opposite,
  own,
  people,
  replaced,
  report,
  shareOf,
  society,
  votes,
  wish,
  withMajority,
} from './contest.ts'
import { exposure, fit } from './society.ts'

/**
 * Eleven manipulations of voting advice, after the three adversaries of Berdoz et al. (arXiv 2505.13329) - those who are
 * recommended, those who run the service, those who choose the questions - adapted to ballots. Each is measured as the
 * change of the share of persons to whom a delegate is shown first.
 */
test('behavior: nobody is shown first to more than about a tenth', () => {
  expect(shareOf(honest, ...names)).toBeCloseTo(1)
  expect(report('nothing', Math.max(...honest.values()))).toBeLessThanOrEqual(0.2)
})

test('behavior: 1, answers to please: a delegate who always votes with the majority', () => {
  expect(
    report('optimised answers', shareOf(after(replaced(withMajority(mallory))), mallory) - before),
  ).toBeLessThan(0.1)
})

test('behavior: 2, answers in the middle: a delegate who votes now with and now against the majority', () => {
  const torn = votes(mallory, (id, index) =>
    index % 2 === 0 ? (majority.get(id) ?? 'for') : opposite[majority.get(id) ?? 'for'],
  )
  expect(
    report('calibrated answers', shareOf(after(replaced(torn)), mallory) - before),
  ).toBeLessThan(0.1)
})

test('behavior: 3, no answers: a delegate who abstains wherever a proposal is contested', () => {
  const shy = votes(mallory, (id) => (isOneSided(id) ? (majority.get(id) ?? 'for') : 'abstain'))
  expect(report('abstaining', shareOf(after(replaced(shy)), mallory) - before)).toBeLessThan(0.1)
})

test('behavior: 4, declarations: stances that please everybody, beside ballots that say otherwise', () => {
  const questions = history.proposals.map(({ id, title }) => ({
    id: `q-${id}`,
    text: title,
    proposal: id,
  }))
  const stances = questions.map(({ id, proposal }) => ({
    delegate: mallory,
    question: id,
    choice: majority.get(proposal) ?? ('for' as const),
  }))
  const pleased = after({ ...history, questions, stances })
  expect(report('pleasing stances', shareOf(pleased, mallory) - before)).toBeLessThan(0.06)
})

test('behavior: 5, another method: another number of dimensions', () => {
  for (const dimensions of [4, 6]) {
    const shares = exposure(society, fitModel(history, { seed: 1, dimensions }), {
      delegates: names,
    })
    expect(report(`${dimensions} dimensions`, largestGain(shares))).toBeLessThan(0.1)
  }
})

test('behavior: 6, tie breaking: another draw of ties and questions', () => {
  expect(
    report(
      'another seed',
      largestGain(exposure(society, fit(history), { delegates: names, seed: 1000 })),
    ),
  ).toBeLessThan(0.1)
})

test('behavior: 7, weights: one topic set to weigh three times as much', () => {
  const shares = exposure(society, fit(history), {
    delegates: names,
    topicWeights: { treasury: 3 },
  })
  expect(report('a favoured topic', largestGain(shares))).toBeLessThan(0.12)
})

test('behavior: 8, altered answers: one answer of each person turned to how a delegate voted', () => {
  const bent = after(history, {
    alter: (said, proposal, index) =>
      index === 2 ? (own.find((ballot) => ballot.proposal === proposal)?.choice ?? said) : said,
  })
  expect(report('altered answers', shareOf(bent, mallory) - before)).toBeLessThan(0.1)
})

test('behavior: 9, correlated questions: one matter asked twenty times over counts once', () => {
  const questions = Array.from({ length: 20 }, (_, index) => ({
    id: `q${index}`,
    text: 'Again',
    proposal: 'p0',
  }))
  const stances = questions.map(({ id }) => ({
    delegate: mallory,
    question: id,
    choice: wish(people[0] ?? [], 'p0'),
  }))
  expect(
    report(
      'flooded questions',
      Math.abs(shareOf(after({ ...history, questions, stances }), mallory) - before),
    ),
  ).toBeLessThan(0.06)
})

test('behavior: 10, cherry-picked questions: those on which most persons are with a delegate', () => {
  const liking = (ballot: Ballot) =>
    people.filter((person) => wish(person, ballot.proposal) === ballot.choice).length
  const among = [...own]
    .sort((left, right) => liking(right) - liking(left))
    .slice(0, 8)
    .map(({ proposal }) => proposal)
  expect(
    report('picked questions', shareOf(after(history, { among }), mallory) - before),
  ).toBeLessThan(0.1)
})

test('behavior: 11, a short questionnaire: three questions instead of five', () => {
  const short = after(history, { answers: 3 })
  expect(report('three questions', largestGain(short))).toBeLessThan(0.12)
})
