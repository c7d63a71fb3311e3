import { expect, test } from 'vitest'
import { deadlineCalendar } from '../src/feeds/deadlineCalendar.ts'
import { delegateAtom } from '../src/feeds/delegateAtom.ts'
import type { ReadRows } from '../src/matching/createRowReader.ts'
import { unreachableDao } from './support/unreachableDao.ts'

const delegate = '0x00000000000000000000000000000000000000aa'
const breaks = ['\n', '\r\n', '\r', '\u0085', '\u2028', '\v']

/** Rows of a delegate and a proposal that call themselves `text`. */
function sourceOf(text: string) {
  const proposal = {
    proposalId: '7',
    number: 1,
    title: text,
    proposer: delegate,
    createdAt: '1000',
    createdBlock: '100',
    voteStart: '1100',
    voteEnd: '3000',
    canceledAt: null,
    queuedAt: null,
    executedAt: null,
  }
  const ballot = { proposalId: '7', choice: text, isOverride: false, reason: text, castAt: '1200' }
  const read: ReadRows = async (_query, _variables, shape) =>
    shape.parse({
      dao: { clockMode: 'mode=timestamp' },
      proposals: { items: [proposal] },
      ballots: { items: [{ ...ballot, proposal: { title: text } }] },
      account: { name: text },
    })
  return { dao: unreachableDao, read, indexed: { number: 200n, timestamp: 1_200n } }
}

test.each(breaks)('error: a line break %j in a name begins no event', async (lineBreak) => {
  const text = ['Eve', 'BEGIN:VEVENT', 'URL:https://evil.example', 'END:VEVENT'].join(lineBreak)
  const calendar = await deadlineCalendar(sourceOf(text), delegate)
  const lines = calendar.replaceAll('\r\n ', '').split(/[\r\n\v\u0085\u2028\u2029]/)
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  expect(lines.filter((line) => line.startsWith('URL:'))).toEqual([])
  const atom = await delegateAtom(sourceOf(text), delegate)
  expect(atom).toContain('<name>Eve BEGIN:VEVENT URL:https://evil.example END:VEVENT</name>')
})

test('behavior: the name of a calendar is escaped', async () => {
  const calendar = await deadlineCalendar(sourceOf('Eve, Mallory; \\n and others'), delegate)
  expect(calendar.replaceAll('\r\n ', '')).toContain(
    '\r\nX-WR-CALNAME:Nowhere: deadlines (Eve\\, Mallory\\; \\\\n and others)\r\n',
  )
})
