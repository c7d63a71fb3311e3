import { expect, test } from 'vitest'
import { schemaName } from '../../scripts/indexing/schemaName.ts'

const revision = 'abc'

test.each([
  ['the first start', [], false, 'mandate_abc'],
  ['a restart', ['mandate_abc'], false, 'mandate_abc'],
  ['rows made by other rules', ['mandate_old', 'mandate_old_7'], false, 'mandate_abc'],
  ['made anew', ['mandate_abc'], true, 'mandate_abc_2'],
  ['a restart after that', ['mandate_abc', 'mandate_abc_2'], false, 'mandate_abc_2'],
  ['made anew once more', ['mandate_abc_2', 'mandate_abc_10'], true, 'mandate_abc_11'],
  ['made anew before anything was', [], true, 'mandate_abc'],
])('parameters: %s', (_, existing, isAnew, expected) => {
  expect(schemaName(existing, { revision, isAnew })).toBe(expected)
})
