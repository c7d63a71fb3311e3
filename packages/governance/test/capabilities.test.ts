import { expect, test } from 'vitest'
import { countingCapabilities, readCapabilities, writeCapabilities } from '../src/capabilities.ts'

test('default: what was written is read, and a name of another version is passed over', () => {
  const written = writeCapabilities(['split', 'timelock'])
  expect(readCapabilities(`${written} telepathy`)).toEqual(['timelock', 'split'])
  expect(readCapabilities('')).toEqual([])
})

test.each([
  ['support=bravo&quorum=for,abstain', []],
  ['support=bravo,fractional&quorum=for,abstain&params=fractional', ['fractional']],
  ['support=bravo&quorum=for,abstain&params=fractional', ['fractional']],
  ['support=bravo,override&quorum=for,abstain&overridable=true', ['override']],
  ['support=bravo,fractional,override&quorum=for,abstain', ['fractional', 'override']],
  ['support=bravo,override,split&quorum=for,abstain', ['splitBallots', 'override']],
  ['', []],
])('parameters: %s', (countingMode, expected) => {
  expect(countingCapabilities(countingMode)).toEqual(expected)
})
