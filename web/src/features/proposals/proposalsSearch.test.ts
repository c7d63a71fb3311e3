import { expect, test } from 'vitest'
import { parseProposalsSearch } from './proposalsSearch.ts'
import { proposalsWhere } from './useProposals.ts'

test('default', () => {
  const search = { state: 'active', topic: 'grants', q: 'buoy', page: 3 }
  expect(parseProposalsSearch(search)).toEqual(search)
})

test('behavior: what is not known is dropped', () => {
  expect(parseProposalsSearch({ state: 'odd', topic: '', q: 5, page: -1, x: 1 })).toEqual({})
  expect(parseProposalsSearch({ topic: 5, q: '', page: 1.5 })).toEqual({})
  expect(parseProposalsSearch({ page: '2' })).toEqual({ page: 2 })
  expect(parseProposalsSearch({ q: 'x'.repeat(500) }).q).toHaveLength(100)
})

test('behavior: the filter always names chain and governor', () => {
  const dao = { chain: { id: 5 }, contracts: { governor: '0xa2' } }
  expect(proposalsWhere(dao, {})).toEqual({ chainId: 5, governor: '0xa2' })
  expect(proposalsWhere(dao, { q: 'buoy', state: 'queued' })).toMatchObject({
    state: 'queued',
    OR: [{ title_contains_nocase: 'buoy' }, { body_contains_nocase: 'buoy' }],
  })
})

test('behavior: what no text holds is replaced, so that it finds nothing and breaks nothing', () => {
  expect(parseProposalsSearch({ q: '\0' })).toEqual({ q: '\uFFFD' })
  expect(parseProposalsSearch({ q: 'a\0b\uD83D' })).toEqual({ q: 'a\uFFFDb\uFFFD' })
  expect(parseProposalsSearch({ q: '🌊'.repeat(500) })).toEqual({ q: '🌊'.repeat(100) })
})
