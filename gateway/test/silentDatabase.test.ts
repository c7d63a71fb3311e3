import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { createTestDatabase } from '../../indexer/test/support/createTestDatabase.ts'
import { openGateway } from './support/openGateway.ts'
import { ann, createCaller, signIn } from './support/signIn.ts'
import { startFreezableProxy } from './support/startFreezableProxy.ts'
import { unreachableDao } from './support/unreachableDao.ts'

const query = { query: '{ __typename }' }

describe.skipIf(inject('postgresUrl') === null)('PostgreSQL accepts and says nothing', () => {
  async function openBehindProxy(environment: Record<string, string> = {}) {
    const proxy = await startFreezableProxy((await createTestDatabase()) ?? '')
    const gateway = await openGateway({
      daos: [unreachableDao],
      environment: {
        DATABASE_URL: proxy.url,
        INDEXER_URL: 'http://127.0.0.1:9',
        ...environment,
      },
    })
    onTestFinished(async () => {
      proxy.thaw()
      await gateway.stop()
      await proxy.stop()
    })
    return { proxy, gateway }
  }

  test('default: visitors are answered and counted, and /ready says what lacks', async () => {
    const { proxy, gateway } = await openBehindProxy({
      RATE_LIMIT_PER_MINUTE: '4',
      METRICS_PORT: '0',
    })
    expect((await gateway.send(query)).status).toBe(200)
    proxy.freeze()
    const started = performance.now()
    const ready = await (await fetch(`${gateway.url}/ready`)).json()
    expect(ready.degraded).toMatch(/The database of DATABASE_URL does not answer/)
    expect(ready.reason).toBe('The indexer cannot be reached; it may be starting.')
    const metrics = await (await fetch(`${gateway.metricsUrl}/metrics`)).text()
    expect(metrics).toMatch(/^mandate_degraded 1$/m)
    const statuses: number[] = []
    for (let count = 0; count < 5; count += 1) statuses.push((await gateway.send(query)).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('behavior: whoever sends a key is told to come back, and is served again afterwards', async () => {
    const { proxy, gateway } = await openBehindProxy()
    const call = await signIn(gateway.url, ann)
    proxy.freeze()
    const started = performance.now()
    const { status, body } = await call('GET', '/keys')
    expect(status).toBe(503)
    expect(body.errors[0].message).toMatch(/try again/)
    expect(performance.now() - started).toBeLessThan(15_000)
    proxy.thaw()
    await expect
      .poll(() => call('GET', '/keys'), { timeout: 40_000 })
      .toMatchObject({ status: 200 })
  })

  test('behavior: whoever signs in is told to come back', async () => {
    const { proxy, gateway } = await openBehindProxy()
    proxy.freeze()
    const request = { address: ann.address, chainId: unreachableDao.chain.id }
    expect(await createCaller(gateway.url)('POST', '/challenges', request)).toMatchObject({
      status: 503,
      body: { errors: [{ message: expect.stringMatching(/try again/) }] },
    })
  })

  test('error: silent from the start', async () => {
    const proxy = await startFreezableProxy((await createTestDatabase()) ?? '')
    onTestFinished(proxy.stop)
    proxy.freeze()
    const environment = { DATABASE_URL: proxy.url }
    await expect(openGateway({ daos: [unreachableDao], environment })).rejects.toThrow(
      /^The database of DATABASE_URL cannot be used \(.*\): start it, let us in, or correct the variable\.$/,
    )
  })
})
