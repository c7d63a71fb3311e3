import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parseToken } from '../src/private/token.ts'
import { openGateway, type TestGateway } from './support/openGateway.ts'
import { passTime } from './support/passTime.ts'
import { ann, bob, carol, createCaller, signIn } from './support/signIn.ts'
import { type StorePlace, storePlaces } from './support/storePlaces.ts'
import { unreachableDao } from './support/unreachableDao.ts'

describe.each(storePlaces)('the private API on %s', (_, make) => {
  let place: StorePlace
  let gateway: TestGateway
  let asAnn: ReturnType<typeof createCaller>
  let asBob: ReturnType<typeof createCaller>

  beforeAll(async () => {
    place = await make()
    const environment = { INDEXER_URL: 'http://127.0.0.1:9', ...place.environment }
    gateway = await openGateway({ daos: [unreachableDao], environment })
    asAnn = await signIn(gateway.url, ann)
    asBob = await signIn(gateway.url, bob)
  })

  afterAll(async () => {
    await gateway?.stop()
    await place?.remove()
  })

  const graphql = (token: string) =>
    gateway.send({ query: '{ __typename }' }, { authorization: `Bearer ${token}` })
  const makeKey = async (body: Record<string, unknown> = {}) => {
    const request = { name: 'robot', scopes: ['graphql:read'], ...body }
    const made = await asAnn('POST', '/keys', request)
    return { id: made.body.key.id as string, token: made.body.token as string }
  }

  describe('a key', () => {
    test('default: is shown once, works, and is kept as a hash', async () => {
      const { id, token } = await makeKey({ requestsPerMinute: 7 })
      const response = await graphql(token)
      expect(response.status).toBe(200)
      expect(response.headers.get('x-ratelimit-limit')).toBe('7')
      expect(response.headers.get('x-ratelimit-remaining')).toBe('6')
      const { body } = await asAnn('GET', '/keys')
      expect(JSON.stringify(body)).toContain(id)
      expect(JSON.stringify(body)).not.toContain(secretOf(token))
    })

    test('behavior: its limit is its own', async () => {
      const { token } = await makeKey({ requestsPerMinute: 2 })
      const statuses = [await graphql(token), await graphql(token), await graphql(token)]
      expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429])
      expect((await gateway.send({ query: '{ __typename }' })).status).toBe(200)
    })

    test('behavior: rotation leaves the old secret its overlap, and no more', async () => {
      const { id, token } = await makeKey()
      const first = await asAnn('POST', `/keys/${id}/rotate`, { overlapSeconds: 60 })
      expect((await graphql(token)).status).toBe(200)
      expect((await graphql(first.body.token)).status).toBe(200)
      const second = await asAnn('POST', `/keys/${id}/rotate`, { overlapSeconds: 0 })
      expect((await graphql(token)).status).toBe(401)
      expect((await graphql(first.body.token)).status).toBe(401)
      expect((await graphql(second.body.token)).status).toBe(200)
    })

    test('behavior: the overlap of a rotation ends by itself', async () => {
      const { id, token } = await makeKey()
      const { body } = await asAnn('POST', `/keys/${id}/rotate`, { overlapSeconds: 60 })
      passTime(59_000)
      expect((await graphql(token)).status).toBe(200)
      passTime(2_000)
      expect((await graphql(token)).status).toBe(401)
      expect((await graphql(body.token)).status).toBe(200)
      vi.useRealTimers()
    })

    test('behavior: revoked, it is worth nothing from the next request on', async () => {
      const { id, token } = await makeKey()
      expect((await graphql(token)).status).toBe(200)
      await asAnn('DELETE', `/keys/${id}`)
      const response = await graphql(token)
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({
        errors: [{ message: 'This key was revoked: make a new one.' }],
      })
      expect(await asAnn('POST', `/keys/${id}/rotate`, {})).toMatchObject({ status: 409 })
    })

    test('error: its last day is over', async () => {
      const { id, token } = await makeKey({ expiresInDays: 1 })
      expect((await graphql(token)).status).toBe(200)
      passTime(2 * 86_400_000)
      const response = await graphql(token)
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({
        errors: [{ message: expect.stringMatching(/has expired/) }],
      })
      vi.useRealTimers()
      const { body } = await asAnn('GET', '/audit')
      expect(body.entries.map(({ detail }: { detail: unknown }) => detail)).toContainEqual({
        route: 'graphql',
        count: 1,
        reason: 'expired',
      })
      await asAnn('DELETE', `/keys/${id}`)
    })

    test('error: another secret, also one that differs in its last letter', async () => {
      const { token } = await makeKey()
      const last = token.endsWith('A') ? 'B' : 'A'
      expect((await graphql(`${token.slice(0, -1)}${last}`)).status).toBe(401)
      expect((await graphql(`${token.slice(0, -43)}${'A'.repeat(43)}`)).status).toBe(401)
    })

    test.each([
      ['keys', 'GET', '/keys', /Keys cannot manage keys/],
      ['the log', 'GET', '/audit', /lacks the scope "audit:read"/],
      ['usage', 'GET', '/usage', /lacks the scope "usage:read"/],
      ['webhooks', 'GET', '/webhooks', /lacks the scope "webhooks:read"/],
      ['new webhooks', 'POST', '/webhooks', /lacks the scope "webhooks:write"/],
    ])('error: a key of another scope asks for %s', async (_title, method, path, message) => {
      const { token } = await makeKey()
      const reply = await createCaller(gateway.url, token)(method, path)
      expect(reply.status).toBe(403)
      expect(reply.body.errors[0].message).toMatch(message)
    })

    test('error: a key without "graphql:read" asks GraphQL', async () => {
      const { token } = await makeKey({ scopes: ['audit:read'] })
      expect((await graphql(token)).status).toBe(403)
      expect(await createCaller(gateway.url, token)('GET', '/audit')).toMatchObject({ status: 200 })
    })

    test('error: a key of somebody else', async () => {
      const { id } = await makeKey()
      expect(await asBob('DELETE', `/keys/${id}`)).toMatchObject({ status: 404 })
      expect(await asBob('POST', `/keys/${id}/rotate`, {})).toMatchObject({ status: 404 })
      expect(JSON.stringify((await asBob('GET', '/keys')).body)).not.toContain(id)
    })

    test('behavior: its owner sees what its limit refused', async () => {
      const { id, token } = await makeKey({ requestsPerMinute: 1 })
      for (let count = 0; count < 3; count += 1) await graphql(token)
      await createCaller(gateway.url, token)('GET', '/usage')
      const usage = await asAnn('GET', '/usage')
      const used = usage.body.keys.find(({ key }: { key: string }) => key === id)
      expect(used.days).toMatchObject([{ requests: 1, refused: 3 }])
      const { body } = await asAnn('GET', '/audit')
      const refusals = body.entries.filter(
        ({ actor, action }: Record<string, string>) => actor === id && action === 'key.refused',
      )
      expect(refusals.map(({ detail }: { detail: unknown }) => detail).toReversed()).toEqual([
        { route: 'graphql', count: 2, reason: 'limit' },
        { route: 'private', count: 1, reason: 'limit' },
      ])
    })

    test.each([
      ['DELETE', '/keys/%00'],
      ['POST', '/keys/a%00b/rotate'],
      ['DELETE', '/webhooks/%00'],
      ['GET', '/webhooks/%00/deliveries'],
    ])('error: an id that cannot be stored: %s %s', async (method, path) => {
      const reply = await asAnn(method, path, method === 'POST' ? {} : undefined)
      expect(reply.status).toBe(400)
      expect(reply.body.errors[0].message).toMatch(/"id" must not contain U\+0000/)
    })

    test.each([
      [{ name: 'a\u0000b' }, '"name" must not contain U+0000 or half of a surrogate pair.'],
      [{ name: 'a\ud800b' }, '"name" must not contain U+0000 or half of a surrogate pair.'],
      [{ name: '' }, '"name" must not be empty.'],
      [{ name: 'x'.repeat(101) }, '"name" must be 100 characters or less.'],
      [{ name: undefined }, '"name" is missing: it must be a string.'],
      [{ scopes: 'graphql:read' }, '"scopes" must be a list.'],
      [{ scopes: [] }, '"scopes" must not be empty.'],
      [
        { scopes: ['usage:read', 'root'] },
        '"scopes.1" must be one of: graphql:read, webhooks:read, webhooks:write, audit:read, usage:read.',
      ],
      [{ requestsPerMinute: 1_000_000 }, '"requestsPerMinute" must be 6000 or less.'],
      [{ requestsPerMinute: '9' }, '"requestsPerMinute" must be a whole number.'],
      [{ expiresInDays: 1.5 }, '"expiresInDays" must be a whole number.'],
      [
        { expiresInDays: 0, owner: 'me' },
        '"expiresInDays" must be 1 or more; "owner" is not known here.',
      ],
      [{ owner: 'me', admin: true }, '"owner" and "admin" are not known here.'],
    ])('error: %j', async (change, message) => {
      const request = { name: 'robot', scopes: ['graphql:read'], ...change }
      const reply = await asAnn('POST', '/keys', request)
      expect(reply).toMatchObject({ status: 400, body: { errors: [{ message }] } })
    })

    test.each([
      ['POST', '/keys', [], 'The body must be an object.'],
      [
        'POST',
        '/challenges',
        { address: '0x70', chainId: null },
        '"address" must be an address: 0x and 40 hexadecimal digits; "chainId" must be a whole number.',
      ],
      [
        'POST',
        '/webhooks',
        { url: 'there', dao: 'none', events: ['all'] },
        /^"url" must be a http\(s\) address; "dao" must be .*; "events.0" must be one of: proposal.created, .*\.$/,
      ],
      ['GET', '/audit?limit=many', undefined, '"limit" must be a whole number.'],
      ['GET', '/audit?limit=900', undefined, '"limit" must be 200 or less.'],
      ['GET', '/audit?before=x', undefined, '"before" must be the id of an entry.'],
      [
        'GET',
        '/webhooks/wh_1/deliveries?status=late',
        undefined,
        '"status" must be one of: waiting, delivered, dead.',
      ],
      [
        'POST',
        '/webhooks/wh_1/deliveries/last/replay',
        {},
        '"delivery" must be the id of a delivery.',
      ],
    ])('error: %s %s %j', async (method, path, body, message) => {
      const reply = await asAnn(method, path, body)
      const told = typeof message === 'string' ? message : expect.stringMatching(message)
      expect(reply).toMatchObject({ status: 400, body: { errors: [{ message: told }] } })
    })
  })

  describe('the audit log', () => {
    test('default: its owner reads every use of authority, and of nobody else', async () => {
      const { id, token } = await makeKey({ requestsPerMinute: 50 })
      await graphql(token)
      await graphql(token)
      await createCaller(gateway.url, token)('GET', '/keys')
      await asAnn('DELETE', `/keys/${id}`)
      await graphql(token)
      const { body } = await asAnn('GET', '/audit')
      const ofKey = body.entries.filter(
        (entry: { actor: string; detail: { key?: string } }) =>
          entry.actor === id || entry.detail.key === id,
      )
      expect(
        ofKey.map(({ action, detail }: Record<string, unknown>) => [action, detail]).toReversed(),
      ).toEqual([
        ['key.created', { key: id, name: 'robot', scopes: ['graphql:read'] }],
        ['key.revoked', { key: id }],
        ['key.used', { route: 'graphql', count: 2 }],
        ['key.refused', { route: 'GET account', count: 1, reason: 'scope' }],
        ['key.refused', { route: 'graphql', count: 1, reason: 'revoked' }],
      ])
      expect(JSON.stringify((await asBob('GET', '/audit')).body)).not.toContain(id)
      expect(JSON.stringify(body)).not.toContain(secretOf(token))
    })

    test('behavior: what a session looks at and does is in it too, whoever has got hold of it', async () => {
      const call = await signIn(gateway.url, carol)
      await call('GET', '/keys')
      await call('GET', '/keys')
      await call('GET', '/webhooks')
      const { body } = await call('GET', '/audit')
      // What was counted is written now and then: one route may have several entries.
      const counts: Record<string, number> = {}
      for (const { action, detail } of body.entries) {
        if (action !== 'session.used') continue
        counts[detail.route] = (counts[detail.route] ?? 0) + detail.count
      }
      expect(counts).toEqual({ 'GET account': 2, 'GET webhooks:read': 1, 'GET audit:read': 1 })
    })

    test('behavior: pages go back in time', async () => {
      const first = await asAnn('GET', '/audit?limit=2')
      const last = first.body.entries[1].id
      expect(last).toBeTypeOf('string')
      const second = await asAnn('GET', `/audit?limit=2&before=${last}`)
      expect(BigInt(second.body.entries[0].id)).toBeLessThan(BigInt(last))
    })

    test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
      'error: the API changes nothing in it: %s',
      async (method) => {
        const before = await asBob('GET', '/audit?limit=1')
        const { id } = before.body.entries[0]
        expect((await asBob(method, '/audit', {})).status).toBe(404)
        expect((await asBob(method, `/audit/${id}`, {})).status).toBe(404)
      },
    )

    test('error: neither does the database, whoever asks it', async () => {
      // A folder is one process's: it is looked at when the gateway has left it.
      await gateway.stop()
      const { db, close } = await place.reopen()
      const { count } = await db
        .selectFrom('audit_entry')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow()
      expect(Number(count)).toBeGreaterThan(5)
      for (const statement of [
        "update mandate_private.audit_entry set action = 'nothing'",
        'delete from mandate_private.audit_entry',
        'truncate mandate_private.audit_entry',
      ]) {
        await expect(sql.raw(statement).execute(db)).rejects.toThrow(/only added to/)
      }
      const stored = await sql<{ row: unknown }>`
        select to_jsonb(t) as row from mandate_private.api_key_secret t`.execute(db)
      expect(JSON.stringify(stored.rows)).not.toContain('mandate_key')
      await close()
    })
  })

  describe('another gateway on the same store', () => {
    test('default: what was there is there', async () => {
      const environment = { INDEXER_URL: 'http://127.0.0.1:9', ...place.environment }
      gateway = await openGateway({ daos: [unreachableDao], environment })
      const call = await signIn(gateway.url, ann)
      const { body } = await call('GET', '/keys')
      expect(body.keys.length).toBeGreaterThan(3)
      const usage = await call('GET', '/usage')
      const used = usage.body.keys.find((key: { days: unknown[] }) => key.days.length > 0)
      expect(used).toMatchObject({ requestsPerMinute: 7, days: [{ requests: 1, refused: 0 }] })
    })
  })
})

test('error: no store, no private API', async () => {
  const gateway = await openGateway({ daos: [unreachableDao] })
  expect(await createCaller(gateway.url)('GET', '/keys')).toMatchObject({
    status: 503,
    body: { errors: [{ message: expect.stringMatching(/DATABASE_URL or PRIVATE_DATA_DIR/) }] },
  })
  await gateway.stop()
})

/** A secret may itself contain what parts a token. */
function secretOf(token: string): string {
  const parsed = parseToken(token)
  if (parsed === undefined) throw new Error(`${token} is no token.`)
  return parsed.secret
}
