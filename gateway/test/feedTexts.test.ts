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

test.each([
  ['an order of reading turned round', 'Pay \u202eEve\u202c now', 'Pay Eve now'],
  ['isolated orders of reading', '\u2066Pay\u2069 \u2067Eve\u2068 now', 'Pay Eve now'],
  ['marks of an order', 'Pay\u200e Eve\u200f\u061c now', 'Pay Eve now'],
  ['nothing to see', 'P\u200bay\u00ad E\u2060v\ufeffe n\u3164ow\u206f', 'Pay Eve now'],
  ['tags', 'Pay Eve now\u{e0050}\u{e0061}\u{e007f}', 'Pay Eve now'],
  [
    'joiners that scripts and emoji need',
    '\u0645\u06cc\u200c\u062e 👩\u200d🚀 ❤\ufe0f',
    '\u0645\u06cc\u200c\u062e 👩\u200d🚀 ❤\ufe0f',
  ],
])('behavior: %s', async (_, text, expected) => {
  const atom = await delegateAtom(sourceOf(text), delegate)
  expect(atom).toContain(`<name>${expected}</name>`)
  expect(atom).toContain(`<title>${expected}: ${expected}</title>`)
  expect(atom).toContain(`<content>${expected}</content>`)
  const calendar = (await deadlineCalendar(sourceOf(text), delegate)).replaceAll('\r\n ', '')
  expect(calendar).toContain(`1. ${expected}\r\n`)
  expect(calendar).toContain(`(${expected})\r\n`)
})
