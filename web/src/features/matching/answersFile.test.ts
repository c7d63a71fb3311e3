import { expect, test } from 'vitest'
import { readAnswersFile, writeAnswersFile } from './answersFile.ts'
import type { DeviceAnswers } from './deviceAnswers.ts'

const dao = { chainId: 31337, governor: '0xABC' }

const answers: DeviceAnswers = {
  version: 1,
  topics: ['grants'],
  sentence: 'small grants, often',
  answers: [{ item: '7', choice: 'for', matters: true }],
  promised: { '0xd': 0.7 },
}

test('default', () => {
  const text = writeAnswersFile(answers, dao)
  expect(readAnswersFile(text, { ...dao, governor: '0xabc' })).toEqual({ kind: 'answers', answers })
})

test('behavior: a matter answered twice in the file counts once, by what was said last', () => {
  const twice = [...answers.answers, { item: '7', choice: 'against' as const, matters: false }]
  const text = writeAnswersFile({ ...answers, answers: twice }, dao)
  expect(readAnswersFile(text, dao)).toMatchObject({
    kind: 'answers',
    answers: { answers: [{ item: '7', choice: 'against', matters: false }] },
  })
})

test('error: answers about another DAO, or on another chain', () => {
  const text = writeAnswersFile(answers, dao)
  expect(readAnswersFile(text, { ...dao, governor: '0xdef' })).toEqual({ kind: 'otherDao' })
  expect(readAnswersFile(text, { ...dao, chainId: 1 })).toEqual({ kind: 'otherDao' })
})

test('error: damaged and foreign files', () => {
  const whole = writeAnswersFile(answers, dao)
  const texts = [
    '',
    '{',
    'null',
    '{"version":1}',
    whole.slice(0, -9),
    whole.replace('"for"', '"maybe"'),
  ]
  for (const text of texts) expect(readAnswersFile(text, dao)).toEqual({ kind: 'unreadable' })
})
