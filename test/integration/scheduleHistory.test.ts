import { expect, test } from 'vitest'
import { scheduleHistory } from '../../scripts/replay/scheduleHistory.ts'

const proposal = {
  id: '1',
  title: 'Two buoys',
  body: '',
  author: null,
  createdAt: 1_000,
  startAt: 1_000,
  endAt: 2_000,
  queuedAt: null,
  executedAt: null,
  canceledAt: 500_000,
}
const ballot = {
  voter: '0x00000000000000000000000000000000000000a1',
  proposal: '1',
  choice: 'for',
  weight: 1n,
} as const

test('behavior: a proposal may have more ballots than a call has arguments', () => {
  const ballots = Array.from({ length: 150_000 }, (_, index) => [
    { ...ballot, castAt: 1_001 + index, block: null },
    { ...ballot, castAt: null, block: index },
  ]).flat()
  const source = { name: 'Pond', proposals: [proposal], ballots, delegations: [], names: [] }
  const { proposals } = scheduleHistory({ ...source, unreplayable: [] })
  expect(proposals[0]).toMatchObject({ snapshot: 1_000, deadline: 151_000, canceledAt: 500_000 })
  expect(proposals[0]?.ballots.at(1)?.castAt).toBe(1_001)
  expect(proposals[0]?.ballots.at(-1)?.castAt).toBe(151_000)
})
