import { expect, test } from 'vitest'
import { delegateAt, delegationRecord, missedInARow } from './delegationRecord.ts'

const changes = [
  { timestamp: 100, toDelegate: 'bob' },
  { timestamp: 200, toDelegate: 'carol' },
  { timestamp: 300, toDelegate: null },
]
const proposal = (id: string, voteStart: number) => ({
  id,
  title: `Proposal ${id}`,
  voteStart,
  voteEnd: voteStart + 50,
})
const ballot = (of: string, voter: string) => ({
  proposal: of,
  voter,
  choice: 'for' as const,
  reason: 'Because.',
  castAt: 1,
})

test('default', () => {
  const proposals = [proposal('2', 220), proposal('1', 120)]
  const ballots = [ballot('1', 'bob'), ballot('2', 'carol')]
  const uses = delegationRecord({ changes, proposals, ballots }, 1000)
  expect(uses.map(({ holder, status }) => [holder, status])).toEqual([
    ['carol', 'used'],
    ['bob', 'used'],
  ])
})

test('behavior: who held the power at the snapshot decides, whatever changed during the vote', () => {
  const uses = delegationRecord(
    { changes, proposals: [proposal('1', 190)], ballots: [ballot('1', 'carol')] },
    1000,
  )
  expect(uses).toMatchObject([{ holder: 'bob', status: 'missed', ballot: null }])
})

test('behavior: a vote that is still open is waited for, not missed', () => {
  const facts = { changes, proposals: [proposal('1', 120)], ballots: [] }
  expect(delegationRecord(facts, 170)[0]?.status).toBe('waiting')
  expect(delegationRecord(facts, 171)[0]?.status).toBe('missed')
})

test('behavior: before the first delegation and after taking it back there is nothing to report', () => {
  const proposals = [proposal('1', 50), proposal('2', 350)]
  expect(delegationRecord({ changes, proposals, ballots: [] }, 1000)).toEqual([])
})

test('behavior: of two changes in one second the later one counts', () => {
  const twice = [
    { timestamp: 100, toDelegate: 'bob' },
    { timestamp: 100, toDelegate: 'carol' },
  ]
  expect(delegateAt(twice, 100)).toBe('carol')
  expect(delegateAt(twice, 99)).toBeNull()
})

test('behavior: votes missed in a row are counted from the newest', () => {
  const proposals = [proposal('3', 280), proposal('2', 240), proposal('1', 120)]
  const uses = delegationRecord({ changes, proposals, ballots: [ballot('1', 'bob')] }, 1000)
  expect(missedInARow(uses)).toBe(2)
  expect(missedInARow([])).toBe(0)
})
