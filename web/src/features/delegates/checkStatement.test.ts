import { expect, test } from 'vitest'
import { checkStatement } from './checkStatement.ts'

test('default', () => {
  expect(checkStatement({ name: 'Ada', statement: 'Open books.' })).toEqual({
    kind: 'fits',
    statementBytes: 11,
  })
})

test('behavior: limits are bytes, not letters', () => {
  expect(checkStatement({ name: 'ä'.repeat(32), statement: '' }).kind).toBe('fits')
  expect(checkStatement({ name: 'ä'.repeat(33), statement: '' })).toMatchObject({
    kind: 'tooLong',
    field: 'name',
  })
  expect(checkStatement({ name: '', statement: 'x'.repeat(16_384) }).kind).toBe('fits')
  expect(checkStatement({ name: '', statement: '€'.repeat(5462) })).toMatchObject({
    kind: 'tooLong',
    field: 'statement',
  })
})
