import { expect, test } from 'vitest'
import { createMatcher, fitModel, type Match } from '../src/matching.ts'
import { blocs, redChoice } from './blocs.ts'
import { createSociety, fit } from './society.ts'

const model = fitModel(blocs())

function redMatches(
  options: Parameters<ReturnType<typeof createMatcher>['matches']>[0] = {},
  seed = 1,
) {
  const matcher = createMatcher(model, { seed })
  for (const item of ['p1', 'p3', 'p8', 'p14', 'p21', 'p30']) matcher.answer(item, redChoice(item))
  const result = matcher.matches(options)
  if (result.kind === 'refused') throw new Error(result.reason)
  return result.matches
}

test('default', () => {
  const [first] = redMatches()
  expect(first?.alignment.low).toBeLessThan(first?.alignment.estimate ?? 0)
  expect(first?.alignment.high).toBeGreaterThan(first?.alignment.estimate ?? 1)
  expect(first?.participation).toBeGreaterThan(0.5)
})

test('behavior: evidence is what the delegate did on the very items answered', () => {
  const { ballots } = blocs()
  for (const { delegate, agreements, differences } of redMatches()) {
    for (const { item, choice, answer, source } of [...agreements, ...differences]) {
      const ballot = ballots.find((one) => one.voter === delegate && one.proposal === item)
      expect(ballot?.choice).toBe(choice)
      expect(answer).toBe(redChoice(item))
      expect(source).toBe('ballot')
    }
    expect(agreements.every(({ choice, answer }) => choice === answer)).toBe(true)
    expect(differences.every(({ choice, answer }) => choice !== answer)).toBe(true)
  }
})

test('behavior: topics say where the advantage comes from, the largest first', () => {
  for (const { topics } of redMatches()) {
    expect(topics.map(({ topic }) => topic).sort()).toEqual(['protocol', 'treasury'])
    expect(topics[0]?.advantage).toBeGreaterThanOrEqual(topics[1]?.advantage ?? 1)
  }
})

test('behavior: a single telling answer is named as what the match depends on', () => {
  const matcher = createMatcher(model)
  matcher.answer('p1', redChoice('p1'))
  const result = matcher.matches()
  if (result.kind === 'refused') throw new Error(result.reason)
  expect(result.matches[0]?.dependsOn).toEqual(['p1'])
})

test('behavior: near equals come in another order for another seed, and the same for the same', () => {
  const orders = [1, 2, 3, 4, 5].map((seed) => redMatches({ limit: 5 }, seed).map(namesOf).join())
  expect(new Set(orders).size).toBeGreaterThan(1)
  expect(redMatches({ limit: 5 }, 3).map(namesOf).join()).toBe(orders[2])
})

test('behavior: between near equals the one who already holds much comes later', () => {
  const load = Object.fromEntries(redMatches().map(({ delegate }) => [delegate, 0.3]))
  const others = redMatches({ load, limit: 3 })
  expect(others.filter(({ delegate }) => delegate in load).length).toBeLessThan(3)
})

test('behavior: by topic, opposite friends', () => {
  const society = createSociety({ delegates: 30, proposals: 60 })
  const matcher = createMatcher(fit(society.history))
  const [person = []] = society.people
  for (let index = 0; index < 8; index++)
    matcher.answer(`p${index}`, society.wish(person, `p${index}`))
  const rank = (topic: string) => matcher.rank({ topic }).map((one) => one.delegate)
  expect(rank('treasury')).not.toEqual(rank('grants'))
  expect(rank('treasury').toSorted()).toEqual(rank('grants').toSorted())
})

test('behavior: what matters to the person weighs more', () => {
  const society = createSociety({ delegates: 30, proposals: 60 })
  const shared = fit(society.history)
  const [person = []] = society.people
  const ranks = [1, 5].map((importance) => {
    const matcher = createMatcher(shared)
    for (let index = 0; index < 8; index++) {
      const item = `p${index}`
      matcher.answer(item, society.wish(person, item), {
        importance: index % 3 === 0 ? importance : 1,
      })
    }
    return matcher.rank()
  })
  expect(ranks[0]).not.toEqual(ranks[1])
  const treasury = createMatcher(shared)
  for (let index = 0; index < 8; index++)
    treasury.answer(`p${index}`, society.wish(person, `p${index}`))
  const [leader] = treasury.rank({ topic: 'treasury' })
  const place = (rank: (typeof ranks)[number] | undefined) =>
    rank?.findIndex((one) => one.delegate === leader?.delegate) ?? 0
  expect(place(ranks[1])).toBeLessThanOrEqual(place(ranks[0]))
})

test('behavior: a delegate who is no match is told the same way, with its place', () => {
  const matcher = createMatcher(model)
  for (const item of ['p1', 'p3', 'p8', 'p14', 'p21', 'p30']) matcher.answer(item, redChoice(item))
  const ranked = matcher.rank().map(({ delegate }) => delegate)
  const [first, last] = [ranked[0] ?? '', ranked.at(-1) ?? '']
  const result = matcher.matches({ limit: 5 })
  if (result.kind === 'refused') throw new Error(result.reason)
  expect(result.matches.map(namesOf)).not.toContain(last)
  const told = matcher.standings([last, first, 'nobody'])
  expect(told.map(({ match, place, of }) => [match.delegate, place, of])).toEqual([
    [first, 1, ranked.length],
    [last, ranked.length, ranked.length],
  ])
  expect(told[1]?.match.advantage.estimate).toBeLessThan(0)
  const [match] = result.matches
  const again = matcher.standings([match?.delegate ?? ''])
  expect(again[0]?.match).toEqual(match)
})

const namesOf = ({ delegate }: Match) => delegate
