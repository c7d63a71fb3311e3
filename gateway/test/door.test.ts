import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGateway, type TestGateway } from './support/openGateway.ts'
import { inFolder, type StorePlace } from './support/storePlaces.ts'
import { unreachableDao } from './support/unreachableDao.ts'

let gateway: TestGateway

beforeAll(async () => {
  // Nobody listens there.
  const environment = { INDEXER_URL: 'http://127.0.0.1:9' }
  gateway = await openGateway({ daos: [unreachableDao], environment })
})

afterAll(() => gateway?.stop())

describe('the door', () => {
  test.each(['/metrics', '/status', '/', '/sql/db', '/graphql/x', '/healthz'])(
    'behavior: %s is not there',
    async (path) => {
      expect((await fetch(`${gateway.url}${path}`)).status).toBe(404)
    },
  )

  test('behavior: says that it is alive, and that it is not ready', async () => {
    expect((await fetch(`${gateway.url}/health`)).status).toBe(200)
    const ready = await fetch(`${gateway.url}/ready`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toEqual({
      ready: false,
      reason: 'The indexer cannot be reached; it may be starting.',
      degraded: null,
      indexedBlock: null,
      headBlock: null,
      lagSeconds: null,
      comparisons: [
        { dao: unreachableDao.slug, chainId: unreachableDao.chain.id, secondsAgo: null },
      ],
    })
  })

  test('error: the indexer is down', async () => {
    expect(await gateway.askWrongly('{ daos { totalCount } }')).toEqual({
      status: 502,
      message: 'The indexer cannot be reached; it may be starting.',
    })
  })

  test('error: no state is told of a chain whose time nobody knows', async () => {
    expect(
      await gateway.askWrongly('{ proposals(where: { state: active }) { totalCount } }'),
    ).toEqual({
      status: 502,
      message: 'The current time of chain 31337 is not known: its RPC does not answer.',
    })
  })

  test('behavior: any site may ask', async () => {
    const preflight = await fetch(`${gateway.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type')
    const response = await gateway.send({ query: '{ __typename }' })
    expect(response.headers.get('access-control-expose-headers')).toContain('X-RateLimit-Remaining')
  })

  test('behavior: long answers are compressed for who takes that', async () => {
    const query = '{ __schema { types { name fields { name } } } }'
    const url = `${gateway.url}/graphql?query=${encodeURIComponent(query)}`
    const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    const compressed = await new Promise<Buffer>((resolve, reject) => {
      request(url, { headers: { 'accept-encoding': 'br, gzip' } }, async (response) => {
        expect(response.headers['content-encoding']).toBe('gzip')
        const chunks: Buffer[] = []
        for await (const chunk of response) chunks.push(chunk)
        resolve(Buffer.concat(chunks))
      })
        .once('error', reject)
        .end()
    })
    const text = await plain.text()
    expect(gunzipSync(compressed).toString()).toBe(text)
    expect(compressed.byteLength).toBeLessThan(text.length / 3)
  })

  test('error: another method', async () => {
    const response = await fetch(`${gateway.url}/graphql`, { method: 'DELETE' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, POST')
  })
})

describe('the rate limit', () => {
  const query = { query: '{ __typename }' }
  let own: TestGateway
  let place: StorePlace

  beforeAll(async () => {
    place = await inFolder()
    const environment = { INDEXER_URL: 'http://127.0.0.1:9', ...place.environment }
    own = await openGateway({ daos: [unreachableDao], environment })
  })

  afterAll(async () => {
    await own?.stop()
    await place?.remove()
  })

  test('default', async () => {
    const strict = await openGateway({
      daos: [unreachableDao],
      environment: { RATE_LIMIT_PER_MINUTE: '2' },
    })
    const answers = [await strict.send(query), await strict.send(query), await strict.send(query)]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
    expect(answers.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual([
      '1',
      '0',
      '0',
    ])
    const refused = answers[2]
    expect(refused?.headers.get('x-ratelimit-limit')).toBe('2')
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused?.headers.get('retry-after')).toBe(refused?.headers.get('x-ratelimit-reset'))
    expect(await refused?.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/at most 2 a minute; try again in \d+ seconds/) }],
    })
    expect((await fetch(`${strict.url}/health`)).status).toBe(200)
    await strict.stop()
  })

  test.each<[number, string, string, Record<string, string>?, string?]>([
    [200, 'GET', '/graphql?query={__typename}'],
    [200, 'GET', '/graphiql'],
    [400, 'GET', '/graphql?query={'],
    [401, 'POST', '/graphql', { authorization: 'Bearer nonsense' }],
    [405, 'DELETE', '/graphql'],
    [413, 'POST', '/graphql', {}, 'x'.repeat(100_001)],
    [502, 'GET', '/feeds/nowhere/proposals.atom'],
    [404, 'GET', '/feeds/elsewhere/proposals.atom'],
    [503, 'GET', '/matching/nowhere'],
    [401, 'GET', '/private/keys'],
    [503, 'GET', '/ready'],
    [404, 'GET', '/nothing'],
  ])(
    'behavior: what is left is told with %i of %s %s',
    async (status, method, path, headers, body) => {
      const response = await fetch(`${own.url}${path}`, { method, headers, body })
      expect(response.status).toBe(status)
      expect(response.headers.get('x-ratelimit-limit')).toBe('1200')
      expect(Number(response.headers.get('x-ratelimit-remaining'))).toBeLessThan(1_200)
      expect(Number(response.headers.get('x-ratelimit-reset'))).toBeGreaterThan(0)
    },
  )

  test('behavior: so it is where nothing else is told', async () => {
    const url = `${own.url}/graphql?query={__typename}`
    const { headers } = await fetch(url)
    const answer = await fetch(url, { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect(answer.status).toBe(304)
    expect(Number(answer.headers.get('x-ratelimit-remaining'))).toBeLessThan(1_200)
  })

  test('behavior: a header of the client changes nothing', async () => {
    const strict = await openGateway({
      daos: [unreachableDao],
      environment: { RATE_LIMIT_PER_MINUTE: '1' },
    })
    await strict.send(query, { 'x-forwarded-for': '203.0.113.1' })
    const { status } = await strict.send(query, { 'x-forwarded-for': '203.0.113.2' })
    expect(status).toBe(429)
    await strict.stop()
  })

  test('behavior: behind a proxy of ours each client has its own', async () => {
    const strict = await openGateway({
      daos: [unreachableDao],
      environment: { RATE_LIMIT_PER_MINUTE: '1', TRUSTED_PROXY_HEADER: 'x-forwarded-for' },
    })
    const statusOf = async (address: string) =>
      (await strict.send(query, { 'x-forwarded-for': address })).status
    expect(await statusOf('203.0.113.1')).toBe(200)
    expect(await statusOf('203.0.113.2')).toBe(200)
    // The proxy adds the address it saw; what the client wrote before it does not count.
    expect(await statusOf('198.51.100.7, 203.0.113.2')).toBe(429)
    await strict.stop()
  })
})
