import { expect, test } from 'vitest'
import { parseDelegatesSearch } from './delegatesSearch.ts'

test('default', () => {
  const search = {
    q: 'ada',
    topic: 'grants',
    order: 'name',
    active: true,
    statement: true,
    holders: true,
    page: 3,
  }
  expect(parseDelegatesSearch(search)).toEqual(search)
})

test('behavior: what says nothing, and the usual, is left out of the address', () => {
  expect(parseDelegatesSearch({ q: '', topic: '', order: 'fair', active: false, page: 1 })).toEqual(
    {},
  )
})

test('behavior: anything foreign is dropped', () => {
  const foreign = { q: 7, topic: 3, order: 'votingPower', active: 'yes', page: 'x', answers: 'for' }
  expect(parseDelegatesSearch(foreign)).toEqual({})
  expect(parseDelegatesSearch({ q: 'x'.repeat(500) }).q).toHaveLength(100)
})

test('behavior: what no text holds is replaced, so that it finds nothing and breaks nothing', () => {
  expect(parseDelegatesSearch({ q: '\0' })).toEqual({ q: '\uFFFD' })
  expect(parseDelegatesSearch({ q: 'a\0b\uD83D' })).toEqual({ q: 'a\uFFFDb\uFFFD' })
  expect(parseDelegatesSearch({ q: '🌊'.repeat(500) })).toEqual({ q: '🌊'.repeat(100) })
})
