import * as crypto from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.doUnmock('node:crypto')
  vi.resetModules()
})

/** The module over a comparison that counts how often it is asked. */
async function readTokens() {
  const timingSafeEqual = vi.fn(crypto.timingSafeEqual)
  vi.resetModules()
  vi.doMock('node:crypto', () => ({ ...crypto, timingSafeEqual }))
  return { ...(await import('../src/private/token.ts')), timingSafeEqual }
}

test('behavior: hashes are compared whole, in the same time wherever they differ', async () => {
  const { hashSecret, isSameHash, timingSafeEqual } = await readTokens()
  const kept = hashSecret('kept')
  const differingFirst = `${kept.startsWith('0') ? '1' : '0'}${kept.slice(1)}`
  const differingLast = `${kept.slice(0, -1)}${kept.endsWith('0') ? '1' : '0'}`
  expect(isSameHash(kept, kept)).toBe(true)
  expect(isSameHash(kept, differingFirst)).toBe(false)
  expect(isSameHash(kept, differingLast)).toBe(false)
  expect(timingSafeEqual).toHaveBeenCalledTimes(3)
})

test('behavior: a hash that was cut short is another', async () => {
  const { hashSecret, isSameHash } = await readTokens()
  const kept = hashSecret('kept')
  expect(isSameHash(kept, kept.slice(0, -2))).toBe(false)
})
