import { expect, test } from 'vitest'
import { deadlineCalendar } from '../src/feeds/deadlineCalendar.ts'
import type { ReadRows } from '../src/matching/createRowReader.ts'
import { unreachableDao } from './support/unreachableDao.ts'

const delegate = '0x00000000000000000000000000000000000000aa'

const proposal = (number: number, voteEnd: string) => ({
  proposalId: `${number}`,
  number,
  title: 'Tides',
  proposer: delegate,
  createdAt: '1000',
  createdBlock: '100',
  voteStart: '1100',
  voteEnd,
  canceledAt: null,
  queuedAt: null,
  executedAt: null,
})
const ballot = (proposalId: string, castAt: number) => ({
  proposalId,
  choice: 'for',
  isOverride: false,
  reason: '',
  castAt: `${castAt}`,
  proposal: null,
})

const proposals = [proposal(3, '3000'), proposal(2, '3000'), proposal(1, '1199')]
/** Since it voted on the second one it voted on more long-running proposals than a page holds. */
const ballots = [
  ...Array.from({ length: 200 }, (_, index) => ballot(`older ${index}`, 1_150)),
  ballot('2', 1_120),
]

const read: ReadRows = async (_query, variables, shape) => {
  const asked = variables.proposalIds as string[] | undefined
  const found = ballots.filter(({ proposalId }) => asked?.includes(proposalId) ?? true)
  return shape.parse({
    dao: { clockMode: 'mode=timestamp' },
    proposals: { items: proposals },
    ballots: { items: found.slice(0, 200) },
    account: null,
  })
}
const indexed = { number: 200n, timestamp: 1_200n }
const source = { dao: unreachableDao, read, indexed }
const linesOf = (calendar: string, name: string) =>
  calendar
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(name))

test('default: what a delegate voted on, has still to vote on, and missed', async () => {
  expect(linesOf(await deadlineCalendar(source, delegate), 'SUMMARY')).toEqual([
    'SUMMARY:Not voted yet: 3. Tides',
    'SUMMARY:Voted for: 2. Tides',
    'SUMMARY:Did not vote: 1. Tides',
  ])
})

test('behavior: a link names its DAO', async () => {
  const calendar = await deadlineCalendar({ ...source, webUrl: 'https://vote.example' }, undefined)
  expect(linesOf(calendar, 'URL')[0]).toBe(
    'URL;VALUE=URI:https://vote.example/proposals/3?dao=nowhere',
  )
})
