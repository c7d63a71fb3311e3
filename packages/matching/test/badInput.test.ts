import { expect, test } from 'vitest'
import {
  createMatcher,
  decodeModel,
  encodeModel,
  fitModel,
  type VotingHistory,
} from '../src/matching.ts'
import { blocs, redChoice } from './blocs.ts'

/** Everything a matcher can say about a history, and a check that no number in it is broken. */
function sayEverything(history: VotingHistory) {
  const model = decodeModel(encodeModel(fitModel(history)))
  const matcher = createMatcher(model)
  for (const { id } of history.proposals.slice(0, 6)) matcher.answer(id, 'for')
  const said = { rank: matcher.rank(), next: matcher.nextQuestion(), result: matcher.matches() }
  expect(JSON.stringify(said)).not.toMatch(
    /null,"alignment"|"alignment":null|"estimate":null|"gain":null/,
  )
  for (const { alignment } of said.rank) expect(alignment).toBeGreaterThan(-1)
  return said
}

test('error: nothing at all', () => {
  expect(sayEverything({ ballots: [], proposals: [] }).result.kind).toBe('refused')
})

test('error: one delegate', () => {
  const { ballots, proposals } = blocs()
  const said = sayEverything({
    ballots: ballots.filter(({ voter }) => voter === 'red1'),
    proposals,
  })
  expect(said.result.kind).toBe('refused')
})

test('error: one delegate to choose from in a good record', () => {
  const matcher = createMatcher(fitModel(blocs()), { delegates: ['red1'] })
  for (const item of ['p1', 'p2', 'p3']) matcher.answer(item, redChoice(item))
  const result = matcher.matches()
  expect(result.kind).toBe('refused')
  if (result.kind === 'refused') expect(result.reason).toMatch(/two/)
})

test('error: no contested proposal', () => {
  const said = sayEverything(blocs({ contested: 0, unanimous: 60 }))
  expect(said.result.kind).toBe('refused')
  expect(said.next).toBeNull()
  if (said.result.kind === 'refused') expect(said.result.reason).toMatch(/None of the 60 proposals/)
})

test('error: one proposal, that nobody contested', () => {
  const { result } = sayEverything(blocs({ contested: 0, unanimous: 1 }))
  expect(result).toMatchObject({
    reason: expect.stringMatching(/^The one proposal here was not contested, .* apart\.$/),
  })
})

test('error: ten thousand delegates with one ballot each', () => {
  const proposals = Array.from({ length: 20 }, (_, index) => ({ id: `p${index}`, title: '' }))
  const ballots = Array.from({ length: 10_000 }, (_, index) => ({
    voter: `v${index}`,
    proposal: `p${index % 20}`,
    choice: index % 3 === 0 ? ('against' as const) : ('for' as const),
  }))
  const said = sayEverything({ ballots, proposals })
  expect(said.result.kind).toBe('refused')
  if (said.result.kind === 'refused') expect(said.result.reason).toMatch(/Too few voters/)
})

test('error: ballots on unknown proposals are left out, and counted', () => {
  const { ballots, proposals } = blocs()
  const model = fitModel({
    ballots: [...ballots, { voter: 'red1', proposal: 'nowhere', choice: 'for' }],
    proposals,
  })
  expect(model.ignored.unknownProposals).toBe(1)
  expect(encodeModel(fitModel({ ballots, proposals })).length).toBe(encodeModel(model).length)
})

test('error: of duplicate ballots the latest counts', () => {
  const { ballots, proposals } = blocs()
  const early = ballots.map((ballot) => ({
    ...ballot,
    choice: ballot.choice === 'for' ? ('against' as const) : ('for' as const),
    castAt: 1,
  }))
  const model = fitModel({ ballots: [...ballots, ...early], proposals })
  expect(model.ignored.duplicates).toBe(ballots.length)
  expect({ ...model, ignored: null, items: null }).toEqual({
    ...fitModel({ ballots, proposals }),
    ignored: null,
    items: null,
  })
})

test('error: times that are no numbers', () => {
  const { ballots, proposals } = blocs()
  const broken = ballots.map((ballot) => ({ ...ballot, castAt: Number.NaN }))
  const said = sayEverything({
    ballots: broken,
    proposals: proposals.map(({ id, title }) => ({ id, title })),
  })
  expect(said.rank.length).toBeGreaterThan(0)
})

test('error: delegates nobody knows', () => {
  const matcher = createMatcher(fitModel(blocs()), { delegates: ['nobody', 'noone'] })
  expect(matcher.rank()).toEqual([])
  expect(matcher.nextQuestion()).toBeNull()
  expect(matcher.matches().kind).toBe('refused')
})

test('error: topics nobody knows, and weights of nothing', () => {
  const matcher = createMatcher(fitModel(blocs()))
  for (const item of ['p1', 'p2', 'p3']) matcher.answer(item, redChoice(item))
  expect(matcher.matches({ topic: 'cooking' }).kind).toBe('refused')
  expect(matcher.matches({ topicWeights: { treasury: 0, protocol: 0 } }).kind).toBe('refused')
  expect(matcher.matches({ limit: 0 }).kind).not.toBe('refused')
})
