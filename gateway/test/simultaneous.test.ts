import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAuthority } from '../src/private/findAuthority.ts'
import { createKey } from '../src/private/keys/createKey.ts'
import { rotateKey } from '../src/private/keys/rotateKey.ts'
import { parseToken } from '../src/private/token.ts'
import type { Store } from '../src/store/openStore.ts'
import { createWebhook } from '../src/webhooks/manageWebhooks.ts'
import { type StorePlace, storePlaces } from './support/storePlaces.ts'

const key = {
  name: 'robot',
  scopes: ['graphql:read'],
  requestsPerMinute: 10,
  expiresAt: null,
} as const

describe.each(storePlaces)('requests at the same time, on %s', (_, make) => {
  let place: StorePlace
  let store: Store

  beforeAll(async () => {
    place = await make()
    store = await place.reopen()
  })

  afterAll(async () => {
    await store?.close()
    await place?.remove()
  })

  /** How many of `count` were let through; all others for the limit. */
  async function countMade(count: number, add: () => Promise<unknown>): Promise<number> {
    const results = await Promise.allSettled(Array.from({ length: count }, add))
    const reasons = results.filter((result) => result.status === 'rejected')
    for (const { reason } of reasons) expect(reason).toMatchObject({ status: 409 })
    return count - reasons.length
  }

  test('behavior: an owner has at most 20 keys', async () => {
    expect(await countMade(60, () => createKey(store.db, 'eip155:1:0xa', key))).toBe(20)
  })

  test('behavior: an owner has at most 20 webhooks', async () => {
    const session = { kind: 'session', owner: 'eip155:1:0xa', id: 's' } as const
    const webhook = { url: 'https://example.org/', dao: null, events: [] }
    expect(await countMade(60, () => createWebhook(store.db, session, webhook))).toBe(20)
  })

  test('behavior: of several rotations without an overlap one secret works', async () => {
    const owner = 'eip155:1:0xb'
    const made = await createKey(store.db, owner, key)
    const tokens = [made.token]
    for (let round = 0; round < 5; round += 1) {
      const rotations = Array.from({ length: 6 }, () =>
        rotateKey(store.db, owner, { id: made.key.id, overlapSeconds: 0 }),
      )
      tokens.push(...(await Promise.all(rotations)).map(({ token }) => token))
    }
    expect(await countWorking(tokens)).toBe(1)
  })

  test('behavior: of several rotations with an overlap two secrets work', async () => {
    const owner = 'eip155:1:0xc'
    const made = await createKey(store.db, owner, key)
    const rotations = Array.from({ length: 6 }, () =>
      rotateKey(store.db, owner, { id: made.key.id, overlapSeconds: 60 }),
    )
    const tokens = (await Promise.all(rotations)).map(({ token }) => token)
    expect(await countWorking([made.token, ...tokens])).toBe(2)
  })

  async function countWorking(tokens: readonly string[]): Promise<number> {
    const findings = await Promise.all(
      tokens.map(async (text) => {
        const token = parseToken(text)
        return token && (await findAuthority(store.db, token))
      }),
    )
    return findings.filter((finding) => finding !== undefined && 'authority' in finding).length
  }
})
