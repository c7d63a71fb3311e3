import { expect, test } from 'vitest'
import { createMatcher, fitModel } from '../src/matching.ts'
import { createSociety } from './society.ts'

const learned = 60
const { history, names } = createSociety({ delegates: 90, proposals: 1.5 * learned })
const ballots = new Map<string, Map<string, boolean>>(names.map((name) => [name, new Map()]))
for (const { voter, proposal, choice } of history.ballots)
  ballots.get(voter)?.set(proposal, choice === 'for')
const isEarlier = (proposal: string) => Number(proposal.slice(1)) < learned
const persons = names.slice(0, 40)
const delegates = names.slice(40)
const model = fitModel({
  proposals: history.proposals.filter(({ id }) => isEarlier(id)),
  ballots: history.ballots.filter(
    ({ voter, proposal }) => isEarlier(proposal) && delegates.includes(voter),
  ),
})

/** What was said to each person about the first matches, beside what came out until the record was half as long again. */
const cases = persons.flatMap((person) => {
  const own = ballots.get(person) ?? new Map<string, boolean>()
  const outcomes = new Map(delegates.map((delegate) => [delegate, agreement(own, delegate)]))
  const typical = average([...outcomes.values()])
  const matcher = createMatcher(model, { delegates })
  for (let count = 0; count < 5; count++) {
    const question = matcher.nextQuestion({ among: [...own.keys()].filter(isEarlier) })
    if (question) matcher.answer(question.item, own.get(question.item) ? 'for' : 'against')
  }
  const result = matcher.matches()
  if (result.kind === 'refused') throw new Error(result.reason)
  return result.matches.map((match) => {
    const outcome = outcomes.get(match.delegate) ?? 0
    return { match, outcome, ahead: outcome - typical }
  })
})

test('default: intervals hold what comes out in about four cases of five', () => {
  const alignment = cases.map(({ match, outcome }) => holds(match.alignment, outcome))
  const advantage = cases.map(({ match, ahead }) => holds(match.advantage, ahead))
  for (const held of [alignment, advantage].map(average)) {
    expect(held).toBeGreaterThan(0.75)
    expect(held).toBeLessThan(0.9)
  }
})

function agreement(own: ReadonlyMap<string, boolean>, delegate: string): number {
  const common = [...own].filter(
    ([proposal]) => !isEarlier(proposal) && ballots.get(delegate)?.has(proposal),
  )
  return average(
    common.map(([proposal, isFor]) => Number(ballots.get(delegate)?.get(proposal) === isFor)),
  )
}

const holds = ({ low, high }: { low: number; high: number }, value: number) =>
  Number(low <= value && value <= high)

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
