import { detectDrift } from '@mandate/matching'
import { expect, test } from 'vitest'
import { type ObservedUse, observeUses, wishOn } from './observeUses.ts'

const use = (id: string, choice: 'for' | 'against' | 'abstain' | 'split' | null): ObservedUse => ({
  proposal: { id, voteStart: Number(id) },
  holder: '0xd',
  ballot: choice === null ? null : { choice },
  status: choice === null ? 'missed' : 'used',
})

const wishOf = (proposal: string) =>
  wishOn(proposal, {
    answers: [{ item: '1', choice: 'for', matters: false }],
    inFavour: { '1': 0.1, '2': 0.2, '3': 0.9 },
  })

const known = { holder: '0xd', promised: 0.8, wishOf }

test('default: in the order of the votes, expecting less where the wish is a guess', () => {
  expect(observeUses([use('3', 'for'), use('2', 'for'), use('1', 'for')], known)).toEqual([
    { proposal: '1', expected: 0.8, outcome: 'agreed', wasAnswered: true },
    { proposal: '2', expected: expect.closeTo(0.68), outcome: 'disagreed', wasAnswered: false },
    { proposal: '3', expected: expect.closeTo(0.74), outcome: 'agreed', wasAnswered: false },
  ])
})

test('behavior: an answer goes before what the model expects, and a skip leaves it to the model', () => {
  const wishAfter = (choice: 'for' | 'against' | 'skip', inFavour: number) =>
    wishOn('1', { answers: [{ item: '1', choice, matters: false }], inFavour: { '1': inFavour } })
  expect(wishAfter('against', 0.9)).toEqual({ choice: 'against', sureness: 1, isAnswer: true })
  expect(wishAfter('skip', 0.9)).toEqual({ choice: 'for', sureness: 0.9, isAnswer: false })
  expect(wishAfter('skip', 0.25)).toEqual({ choice: 'against', sureness: 0.75, isAnswer: false })
})

test('behavior: an abstention or a divided ballot is neither agreement nor difference', () => {
  expect(observeUses([use('1', 'abstain'), use('2', 'split')], known)).toEqual([])
})

test('behavior: what is not over, another held, or nobody can tell is left out; a missed vote is not', () => {
  const others = { ...use('2', 'for'), holder: '0xe' }
  const waiting: ObservedUse = { ...use('3', null), status: 'waiting' }
  const seen = observeUses([others, waiting, use('9', 'for'), use('8', null)], known)
  expect(seen).toEqual([{ proposal: '8', expected: 0.8, outcome: 'missed' }])
})

test('behavior: steady within noise, drifting when a delegate turns', () => {
  const sure = { ...known, wishOf: () => ({ choice: 'for', sureness: 1, isAnswer: true }) as const }
  const votes = (count: number, every: number) =>
    Array.from({ length: count }, (_, index) =>
      use(`${index + 1}`, index % every === 0 ? 'against' : 'for'),
    )
  expect(detectDrift(observeUses(votes(30, 5), sure)).kind).toBe('steady')
  expect(detectDrift(observeUses(votes(8, 1), sure)).kind).toBe('drifting')
})
