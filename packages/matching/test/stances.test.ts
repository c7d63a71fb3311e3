import { expect, test } from 'vitest'
import { createMatcher, fitModel, type Question, type Stance } from '../src/matching.ts'
import { createRandom } from '../src/random.ts'
import type { Ballot, VotingHistory } from '../src/votingHistory.ts'

/**
 * A simulated record like that of a large token DAO: 99 of 100 ballots are For. And a simulated questionnaire that
 * delegates of two camps answer in opposite ways: no real delegate said any of this.
 */
function unanimousDao({ questionnaire }: { questionnaire: boolean }): VotingHistory {
  const random = createRandom(21)
  const delegates = Array.from({ length: 30 }, (_, index) => `d${index}`)
  const proposals = Array.from({ length: 80 }, (_, index) => ({
    id: `p${index}`,
    title: `Upgrade ${index}`,
  }))
  const ballots: Ballot[] = proposals.flatMap(({ id }) =>
    delegates.flatMap((voter) =>
      random() < 0.5
        ? [
            {
              voter,
              proposal: id,
              choice: random() < 0.99 ? ('for' as const) : ('against' as const),
            },
          ]
        : [],
    ),
  )
  if (!questionnaire) return { ballots, proposals }
  const questions: Question[] = Array.from({ length: 12 }, (_, index) => ({
    id: `q${index}`,
    text: `Statement ${index}`,
    topic: index % 2 === 0 ? 'treasury' : 'protocol',
  }))
  const stances: Stance[] = delegates.flatMap((delegate, at) =>
    questions.map(({ id }, index) => {
      const agrees = (at % 2 === 0) === (index % 3 === 0)
      return {
        delegate,
        question: id,
        choice: agrees !== random() < 0.1 ? ('for' as const) : ('against' as const),
      }
    }),
  )
  return { ballots, proposals, questions, stances }
}

test('default', () => {
  const history = unanimousDao({ questionnaire: true })
  const among = history.questions?.map(({ id }) => id)
  const matcher = createMatcher(fitModel(history))
  for (let index = 0; index < 6; index++) {
    const question = matcher.nextQuestion({ among })
    expect(question?.kind).toBe('question')
    const number = Number(question?.item.slice(1))
    matcher.answer(question?.item ?? '', number % 3 === 0 ? 'for' : 'against')
  }
  const result = matcher.matches()
  expect(result.kind).toBe('matched')
  if (result.kind !== 'matched') return
  for (const match of result.matches) {
    expect(Number(match.delegate.slice(1)) % 2).toBe(0)
    expect(match.basis).toBe('declared')
    expect(match.agreements.every(({ source }) => source === 'stance')).toBe(true)
  }
})

test('behavior: a record where nearly everybody is always For is refused, with what would change it', () => {
  const matcher = createMatcher(fitModel(unanimousDao({ questionnaire: false })))
  for (const item of ['p1', 'p2', 'p3', 'p4']) matcher.answer(item, 'for')
  const result = matcher.matches()
  expect(result.kind).toBe('refused')
  if (result.kind === 'refused') {
    expect(result.reason).toMatch(/contested/)
    expect(result.reason).toMatch(/it takes 10 to tell delegates apart\.$/)
  }
})

test('behavior: an answer to a statement that restates a proposal is an answer to the proposal', () => {
  const { ballots, proposals } = unanimousDao({ questionnaire: false })
  const questions = [{ id: 'q', text: 'Upgrade seven was right.', proposal: 'p7' }]
  const stances: Stance[] = [
    { delegate: 'd0', question: 'q', choice: 'against' },
    { delegate: 'newcomer', question: 'q', choice: 'for' },
  ]
  const recorded: Ballot[] = [
    ...ballots.filter((one) => one.voter !== 'd0'),
    { voter: 'd0', proposal: 'p7', choice: 'for' },
  ]
  const model = fitModel({ ballots: recorded, proposals, questions, stances })
  expect(model.items.ids).not.toContain('q')
  expect(model.contradictions).toEqual([
    { voter: model.voters.ids.indexOf('d0'), question: 'q', proposal: 'p7' },
  ])
  const matcher = createMatcher(model)
  matcher.answer('q', 'for')
  expect(matcher.nextQuestion({ among: ['p7'] })).toBeNull()
})

test('behavior: a ballot outranks a stance, and says the same less surely', () => {
  const random = createRandom(31)
  const questions: Question[] = []
  const proposals = Array.from({ length: 40 }, (_, index) => ({
    id: `p${index}`,
    title: `p${index}`,
  }))
  const ballots: Ballot[] = []
  const stances: Stance[] = []
  for (const [index, { id }] of proposals.entries()) {
    questions.push({ id: `q${index}`, text: id, proposal: id })
    const wants = index % 2 === 0 ? 'for' : 'against'
    const other = index % 2 === 0 ? 'against' : 'for'
    for (let member = 0; member < 10; member++) {
      if (random() < 0.8) ballots.push({ voter: `red${member}`, proposal: id, choice: wants })
      if (random() < 0.8) ballots.push({ voter: `blue${member}`, proposal: id, choice: other })
    }
    if (index < 12) {
      ballots.push({ voter: 'proven', proposal: id, choice: wants })
      stances.push({ delegate: 'declaring', question: `q${index}`, choice: wants })
    }
  }
  const matcher = createMatcher(fitModel({ ballots, proposals, questions, stances }))
  for (const index of [0, 1, 2, 3, 4, 5])
    matcher.answer(`p${index}`, index % 2 === 0 ? 'for' : 'against')
  const order = matcher.rank().map(({ delegate }) => delegate)
  expect(order.indexOf('proven')).toBeLessThan(order.indexOf('declaring'))
  const result = matcher.matches({ limit: 22 })
  if (result.kind === 'refused') throw new Error(result.reason)
  const width = (delegate: string) => {
    const match = result.matches.find((one) => one.delegate === delegate)
    return match ? match.advantage.high - match.advantage.low : Number.NaN
  }
  expect(width('declaring')).toBeGreaterThan(width('proven'))
  expect(result.matches.find((one) => one.delegate === 'declaring')?.basis).toBe('declared')
})
