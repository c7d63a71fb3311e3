import { expect, test } from 'vitest'
import { dailySeed, fairOrder } from './fairOrder.ts'

const delegates = Array.from(
  { length: 200 },
  (_, index) => `0x${index.toString(16).padStart(40, '0')}`,
)
const same = (address: string) => address

test('default', () => {
  const order = fairOrder(delegates, same, '2026-03-09')
  expect([...order].sort()).toEqual(delegates)
  expect(order).not.toEqual(delegates)
})

test('behavior: the whole day gives one order, the next day another', () => {
  const morning = dailySeed(BigInt(Date.UTC(2026, 2, 9, 0, 0, 1) / 1000))
  const evening = dailySeed(BigInt(Date.UTC(2026, 2, 9, 23, 59, 59) / 1000))
  const tomorrow = dailySeed(BigInt(Date.UTC(2026, 2, 10) / 1000))
  expect(evening).toBe(morning)
  expect(fairOrder(delegates, same, evening)).toEqual(fairOrder(delegates, same, morning))
  expect(fairOrder(delegates, same, tomorrow)).not.toEqual(fairOrder(delegates, same, morning))
})

test('behavior: the order in which delegates arrive has no say', () => {
  const reversed = [...delegates].reverse()
  expect(fairOrder(reversed, same, 'x')).toEqual(fairOrder(delegates, same, 'x'))
})

test('behavior: a newcomer moves nobody else', () => {
  const before = fairOrder(delegates, same, 'x')
  const after = fairOrder([...delegates, '0xnew'], same, 'x')
  expect(after.filter((address) => address !== '0xnew')).toEqual(before)
})

test('behavior: over many days everyone has a turn near the top', () => {
  const seen = new Set<string>()
  for (let day = 0; day < 200; day++) {
    for (const address of fairOrder(delegates, same, `day ${day}`).slice(0, 10)) seen.add(address)
  }
  expect(seen.size).toBe(delegates.length)
})
