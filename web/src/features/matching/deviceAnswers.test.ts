import { beforeEach, expect, test } from 'vitest'
import {
  answersKey,
  type DeviceAnswers,
  eraseAnswers,
  keepAnswers,
  noAnswers,
  readAnswers,
} from './deviceAnswers.ts'

const key = answersKey({ chainId: 31337, governor: '0xABC' })

const answers: DeviceAnswers = {
  version: 1,
  topics: ['grants'],
  sentence: 'small grants, often',
  answers: [{ item: '7', choice: 'for', matters: true }],
  promised: { '0xd': 0.7 },
}

beforeEach(() => localStorage.clear())

test('default', () => {
  keepAnswers(key, answers)
  expect(readAnswers(key)).toEqual(answers)
})

test('behavior: what an earlier version kept is still read', () => {
  const { promised: _, ...earlier } = answers
  localStorage.setItem(key, JSON.stringify(earlier))
  expect(readAnswers(key)).toEqual({ ...answers, promised: {} })
})

test('behavior: each DAO has its own answers', () => {
  keepAnswers(key, answers)
  expect(readAnswers(answersKey({ chainId: 1, governor: '0xABC' }))).toEqual(noAnswers)
})

test('behavior: erasing leaves nothing behind', () => {
  keepAnswers(key, answers)
  eraseAnswers(key)
  expect(localStorage).toHaveLength(0)
})

test('error: damaged or foreign content counts as nothing kept', () => {
  for (const text of ['{', 'null', '{"version":2}', '{"version":1,"answers":[{"item":""}]}']) {
    localStorage.setItem(key, text)
    expect(readAnswers(key)).toEqual(noAnswers)
  }
})
