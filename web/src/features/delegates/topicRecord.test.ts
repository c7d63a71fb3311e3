import { expect, test } from 'vitest'
import { isDelegateOnTopic, neededBallots, type TopicRecord } from './topicRecord.ts'

const record: TopicRecord = {
  held: 10,
  cast: new Map([
    ['0xdiligent', 5],
    ['0xcasual', 4],
  ]),
  extraPower: new Map([
    ['0xchosen', 1n],
    ['0xleft', -1n],
  ]),
}

test('default', () => {
  const all = ['0xdiligent', '0xcasual', '0xchosen', '0xleft', '0xunknown']
  expect(all.filter((address) => isDelegateOnTopic(address, record))).toEqual([
    '0xdiligent',
    '0xchosen',
  ])
})

test('behavior: a few proposals ask for three ballots, and fewer of them tell nothing', () => {
  expect([10, 9, 5, 3, 2, 0].map((held) => neededBallots({ ...record, held }))).toEqual([
    5,
    5,
    3,
    3,
    null,
    null,
  ])
  expect(isDelegateOnTopic('0xdiligent', { ...record, held: 2 })).toBe(false)
})

test('behavior: a topic that nobody can delegate for goes by ballots alone', () => {
  const labelled = { ...record, extraPower: null }
  expect(isDelegateOnTopic('0xchosen', labelled)).toBe(false)
  expect(isDelegateOnTopic('0xdiligent', labelled)).toBe(true)
})
