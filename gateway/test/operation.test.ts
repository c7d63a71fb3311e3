import { Writable } from 'node:stream'
import pino from 'pino'
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { createTestDatabase } from '../../indexer/test/support/createTestDatabase.ts'
import { shareFairly } from '../src/indexer/shareFairly.ts'
import { readEnvironment } from '../src/readEnvironment.ts'
import { startGateway } from '../src/startGateway.ts'
import { openStore } from '../src/store/openStore.ts'
import { openGateway } from './support/openGateway.ts'
import { ann, createCaller, signIn } from './support/signIn.ts'
import { unreachableDao } from './support/unreachableDao.ts'

const query = { query: '{ __typename }' }

describe.skipIf(inject('postgresUrl') === null)('several gateways on one database', () => {
  let databaseUrl: string

  beforeAll(async () => {
    databaseUrl = (await createTestDatabase()) ?? ''
  })

  const open = (environment: Record<string, string> = {}) =>
    openGateway({
      daos: [unreachableDao],
      environment: {
        DATABASE_URL: databaseUrl,
        INDEXER_URL: 'http://127.0.0.1:9',
        ...environment,
      },
    })

  test('default: start together, and count a client together', async () => {
    const gateways = await Promise.all([
      open({ RATE_LIMIT_PER_MINUTE: '4' }),
      open({ RATE_LIMIT_PER_MINUTE: '4' }),
    ])
    onTestFinished(async () => void (await Promise.all(gateways.map(({ stop }) => stop()))))
    const statuses: number[] = []
    for (let round = 0; round < 3; round += 1) {
      for (const { send } of gateways) statuses.push((await send(query)).status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429])
  })

  test('behavior: a new database takes every gateway that opens it at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const empty = (await createTestDatabase()) ?? ''
      const stores = await Promise.all(
        Array.from({ length: 4 }, () => openStore({ databaseUrl: empty })),
      )
      onTestFinished(async () => void (await Promise.all(stores.map(({ close }) => close()))))
      for (const { db } of stores)
        expect(await db.selectFrom('nonce').selectAll().execute()).toEqual([])
    }
  })

  test('behavior: a key that one gateway revoked is worth nothing at another', async () => {
    const [one, other] = await Promise.all([open(), open()])
    onTestFinished(async () => void (await Promise.all([one.stop(), other.stop()])))
    const call = await signIn(one.url, ann)
    const { body } = await call('POST', '/keys', { name: 'robot', scopes: ['graphql:read'] })
    const headers = { authorization: `Bearer ${body.token}` }
    expect((await other.send(query, headers)).status).toBe(200)
    await call('DELETE', `/keys/${body.key.id}`)
    expect((await other.send(query, headers)).status).toBe(401)
  })

  test('error: a database that does not answer is one sentence', async () => {
    await expect(
      open({ DATABASE_URL: 'postgresql://mandate@127.0.0.1:9/postgres' }),
    ).rejects.toThrow(
      /^The database of DATABASE_URL cannot be used \(.*ECONNREFUSED.*\): start it, let us in, or correct the variable\.$/,
    )
  })
})

describe('what the gateway says of itself', () => {
  test('default: metrics have a door of their own, and no visitor in them', async () => {
    const gateway = await openGateway({
      daos: [unreachableDao],
      environment: { METRICS_PORT: '0', INDEXER_URL: 'http://127.0.0.1:9' },
    })
    onTestFinished(gateway.stop)
    await gateway.send(query)
    await fetch(`${gateway.url}/feeds/nowhere/delegates/${ann.address}.atom`)
    expect((await fetch(`${gateway.url}/metrics`)).status).toBe(404)
    const text = await (await fetch(`${gateway.metricsUrl}/metrics`)).text()
    expect(text).toMatch(/mandate_request_seconds_count\{route="\/graphql",status="200"\} 1/)
    expect(text).toMatch(/mandate_ready 0/)
    expect(text).toMatch(/# TYPE mandate_comparison_age_seconds gauge/)
    expect(text).not.toContain(ann.address)
  })

  test('behavior: the log holds no address, no secret and no question', async () => {
    let logged = ''
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        logged += chunk.toString()
        done()
      },
    })
    const gateway = await startGateway({
      daos: [unreachableDao],
      environment: readEnvironment({
        PORT: '0',
        INDEXER_URL: 'http://127.0.0.1:9',
        TRUSTED_PROXY_HEADER: 'x-forwarded-for',
      }),
      rpcUrls: new Map(),
      log: pino({ level: 'trace' }, sink),
    })
    const token = `mandate_key_0123456789abcdef_${'s'.repeat(43)}`
    await fetch(`${gateway.url}/graphql?query={daos{totalCount}}&variables={"who":"0xwho"}`, {
      headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.7' },
    })
    await fetch(`${gateway.url}/graphql?query={daos{totalCount}}&variables={"who":"0xwho"}`, {
      headers: { 'x-forwarded-for': '203.0.113.7' },
    })
    await createCaller(gateway.url, token)('GET', '/keys')
    await gateway.stop()
    expect(logged).toContain('"route":"/graphql"')
    for (const secret of ['203.0.113.7', 'ssss', '0123456789abcdef', '0xwho']) {
      expect(logged).not.toContain(secret)
    }
  })

  test('behavior: the page to try queries on loads nothing from elsewhere', async () => {
    const gateway = await openGateway({ daos: [unreachableDao] })
    onTestFinished(gateway.stop)
    const response = await fetch(`${gateway.url}/graphiql`)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'sha256-.*connect-src 'self'/,
    )
    const html = await response.text()
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="(https?:)?\/\//)
  })
})

describe('shareFairly', () => {
  test('behavior: somebody else is served while one client waits for much', async () => {
    const run = shareFairly()
    const release: (() => void)[] = []
    const slow = () => new Promise<void>((resolve) => release.push(resolve))
    const flood = Array.from({ length: 50 }, () => run('flood', slow))
    await Promise.resolve()
    expect(await run('other', async () => 'served')).toBe('served')
    expect(release).toHaveLength(4)
    for (let done = 0; done < 50; done += 1) {
      release[done]?.()
      await new Promise((resolve) => setImmediate(resolve))
    }
    await Promise.all(flood)
  })

  test('behavior: clients take turns', async () => {
    const run = shareFairly()
    const order: string[] = []
    const task = (name: string) => async () => {
      order.push(name)
      await new Promise((resolve) => setImmediate(resolve))
    }
    await Promise.all([
      ...Array.from({ length: 20 }, () => run('a', task('a'))),
      ...Array.from({ length: 4 }, () => run('b', task('b'))),
    ])
    expect(order.slice(0, 12).filter((name) => name === 'b')).toHaveLength(4)
  })

  test('behavior: what nobody waits for comes after what somebody does, and a few at a time', async () => {
    const run = shareFairly()
    const begun: string[] = []
    const release: (() => void)[] = []
    const task = (name: string) => () => {
      begun.push(name)
      return new Promise<void>((resolve) => release.push(resolve))
    }
    let isAwaited = false
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const aside = names.map((name) => run(`client of ${name}`, task(name), () => isAwaited))
    await new Promise((resolve) => setImmediate(resolve))
    expect(begun).toEqual(['a', 'b', 'c', 'd'])
    const awaited = run('other', task('awaited'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(begun.slice(4)).toEqual(['awaited'])
    isAwaited = true
    release[4]?.()
    await awaited
    await new Promise((resolve) => setImmediate(resolve))
    expect(begun.slice(5)).toEqual(['e', 'f'])
    for (const end of release) end()
    await Promise.all(aside)
  })

  test('error: more than may wait', async () => {
    const run = shareFairly()
    const never = () => new Promise<void>(() => {})
    for (let count = 0; count < 204; count += 1) void run('flood', never)
    await expect(run('flood', never)).rejects.toThrow(/send fewer at a time/)
  })
})
