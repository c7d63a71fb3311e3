import { expect, test } from 'vitest'
import {
  byProposal,
  type DelegationChange,
  delegationRecord,
  holdersAt,
  missedInARow,
} from './delegationRecord.ts'

const change = (
  timepoint: number,
  to: string | null,
  { topic = 0, endsAt = null }: { topic?: number; endsAt?: bigint | null } = {},
): DelegationChange => ({
  timepoint,
  topic,
  shares: to === null ? [] : [{ delegate: to, basisPoints: 10_000 }],
  endsAt,
})
const split: DelegationChange = {
  timepoint: 100,
  topic: 0,
  shares: [
    { delegate: 'bob', basisPoints: 6_000 },
    { delegate: 'carol', basisPoints: 4_000 },
  ],
  endsAt: null,
}
const changes = [change(100, 'bob'), change(200, 'carol'), change(300, null)]
const proposal = (id: string, voteStart: number) => ({
  id,
  title: `Proposal ${id}`,
  topicNumber: 0,
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
  const twice = [change(100, 'bob'), change(100, 'carol')]
  expect(holdersAt(twice, 0, 100).map(({ delegate }) => delegate)).toEqual(['carol'])
  expect(holdersAt(twice, 0, 99)).toEqual([])
})

test('behavior: votes missed in a row are counted from the newest', () => {
  const proposals = [proposal('3', 280), proposal('2', 240), proposal('1', 120)]
  const uses = delegationRecord({ changes, proposals, ballots: [ballot('1', 'bob')] }, 1000)
  expect(missedInARow(uses)).toBe(2)
  const newestUsed = delegationRecord({ changes, proposals, ballots: [ballot('3', 'carol')] }, 1000)
  expect(newestUsed[0]).toMatchObject({ status: 'used' })
  expect(missedInARow(newestUsed)).toBe(0)
  const none = delegationRecord({ changes, proposals, ballots: [] }, 1000)
  expect(missedInARow(none)).toBe(3)
  const whileOpen = delegationRecord({ changes, proposals, ballots: [] }, 300)
  expect(whileOpen[0]).toMatchObject({ status: 'waiting' })
  expect(missedInARow(whileOpen)).toBe(2)
  expect(missedInARow([])).toBe(0)
})

test('behavior: a proposal of a topic goes by that topic, until its end', () => {
  const apart = [change(100, 'bob'), change(110, 'dora', { topic: 2, endsAt: 400n })]
  const ofTopic = (voteStart: number) => [{ ...proposal('1', voteStart), topicNumber: 2 }]
  const holderAt = (voteStart: number) =>
    delegationRecord({ changes: apart, proposals: ofTopic(voteStart), ballots: [] }, 1000)[0]
      ?.holder
  expect(holderAt(120)).toBe('dora')
  expect(holderAt(399)).toBe('dora')
  expect(holderAt(400)).toBe('bob')
})

test('behavior: of a split each part is told, and a proposal is missed when nobody used theirs', () => {
  const facts = { changes: [split], proposals: [proposal('2', 220), proposal('1', 120)] }
  const uses = delegationRecord({ ...facts, ballots: [ballot('2', 'carol')] }, 1000)
  expect(uses.map(({ holder, basisPoints, status }) => [holder, basisPoints, status])).toEqual([
    ['bob', 6_000, 'missed'],
    ['carol', 4_000, 'used'],
    ['bob', 6_000, 'missed'],
    ['carol', 4_000, 'missed'],
  ])
  expect(missedInARow(uses)).toBe(0)
  expect(missedInARow(delegationRecord({ ...facts, ballots: [] }, 1000))).toBe(2)
})

test('behavior: who held a part on the same proposal stand together', () => {
  const proposals = [proposal('2', 220), proposal('1', 120)]
  const uses = delegationRecord({ changes: [split], proposals, ballots: [] }, 1000)
  expect(byProposal(uses).map((group) => group.map(({ holder }) => holder))).toEqual([
    ['bob', 'carol'],
    ['bob', 'carol'],
  ])
})
