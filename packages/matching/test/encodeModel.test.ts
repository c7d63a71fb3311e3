import { expect, test } from 'vitest'
import { checksum } from '../src/checksum.ts'
import { headerLength } from '../src/encodeModel.ts'
import { createMatcher, decodeModel, encodeModel, fitModel } from '../src/matching.ts'
import { blocs } from './blocs.ts'

const model = fitModel(blocs())
const bytes = encodeModel(model)

test('default', () => {
  expect(decodeModel(bytes)).toEqual(model)
})

test('behavior: same history, same bytes', () => {
  expect(encodeModel(fitModel(blocs()))).toEqual(bytes)
})

test('behavior: a decoded model ranks as the fitted one', () => {
  const ranks = [model, decodeModel(bytes)].map((one) => {
    const matcher = createMatcher(one)
    matcher.answer('p1', 'for')
    matcher.answer('p3', 'against')
    return matcher.rank()
  })
  expect(ranks[0]).toEqual(ranks[1])
})

test('error: a foreign file', () => {
  expect(() => decodeModel(new Uint8Array())).toThrow('not a matching file')
  expect(() => decodeModel(new TextEncoder().encode('<!doctype html><p>Not found'))).toThrow(
    'not a matching file',
  )
})

test('error: a file cut short', () => {
  expect(() => decodeModel(bytes.subarray(0, bytes.length - 7))).toThrow('cut short')
  expect(() => decodeModel(bytes.subarray(0, 11))).toThrow('too early')
})

test('error: a damaged byte anywhere', () => {
  for (let at = 0; at < bytes.length; at += 101) {
    const damaged = bytes.slice()
    damaged[at] = (damaged[at] ?? 0) ^ 0x40
    expect(() => decodeModel(damaged)).toThrow(/matching file/)
  }
})

test('error: a foreign file with a right checksum, and no number where one belongs', () => {
  const foreign = bytes.slice()
  const view = new DataView(foreign.buffer)
  // Behind the header and a byte of dimensions: the variance of approval.
  view.setFloat32(headerLength + 1, Number.NaN, true)
  view.setUint32(headerLength - 4, checksum(foreign.subarray(headerLength)), true)
  expect(() => decodeModel(foreign)).toThrow('holds something that is no number')
})

test('error: a later version', () => {
  const later = bytes.slice()
  later[8] = 9
  expect(() => decodeModel(later)).toThrow('version 9')
})
