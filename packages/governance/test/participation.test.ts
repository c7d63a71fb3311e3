import { expect, test } from 'vitest'
import { participation } from '../src/participation.ts'

test('default', () => {
  expect(participation({ cast: 3, held: 4 })).toBe(0.75)
})

test('behavior: without a proposal there is no share, not a share of zero', () => {
  expect(participation({ cast: 0, held: 0 })).toBeNull()
})

test('behavior: never more than all', () => {
  expect(participation({ cast: 5, held: 4 })).toBe(1)
})
