import { expect, test } from 'vitest'
import { isConcentrated } from '../src/concentration.ts'

test('default', () => {
  expect(isConcentrated({ power: 101n, total: 1000n })).toBe(true)
  expect(isConcentrated({ power: 100n, total: 1000n })).toBe(false)
})

test('behavior: where nothing is delegated nothing is concentrated', () => {
  expect(isConcentrated({ power: 0n, total: 0n })).toBe(false)
  expect(isConcentrated({ power: 5n, total: 0n })).toBe(false)
})
