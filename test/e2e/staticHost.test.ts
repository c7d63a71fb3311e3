import type { Page, Worker } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { closePage, openPage } from './support/openPage.ts'
import { fileOfApp, type Served, serve } from './support/serve.ts'

let page: Page
let host: Served
let elsewhere: Served

beforeAll(async () => {
  host = await serve((path) => fileOfApp(inject('appUrl'), path))
  elsewhere = await serve(async () => ({
    status: 200,
    body: Buffer.from('told'),
    type: 'text/plain',
  }))
  page = await openPage({ baseURL: host.url })
})

afterAll(async () => {
  await closePage(page)
  host?.server.close()
  elsewhere?.server.close()
})

describe('a host that sends no policy', () => {
  test('behavior: neither the page nor its worker reaches anybody but its gateway and its chain', async () => {
    const response = await page.goto('/match')
    expect(response?.headers()['content-security-policy']).toBeUndefined()
    await page.getByRole('button', { name: 'Start' }).click()
    await page.getByText('Decision 1 of').waitFor()
    await page.getByRole('button', { name: 'For', exact: true }).first().click()
    await page.getByText('Decision 2 of').waitFor()

    const [worker] = page.workers()
    if (worker === undefined) throw new Error('The screen matches without a worker.')
    expect(await reach(page, elsewhere.url)).toBe('connect-src')
    expect(await reach(worker, elsewhere.url)).toBe('connect-src')
    expect(elsewhere.asked).toEqual([])
    expect(await reach(page, `${new URL(inject('graphqlUrl')).origin}/health`)).toBe('reached')
  })
})

/** What became of a request: it was answered, or which directive forbade it. */
function reach(from: Page | Worker, url: string): Promise<string> {
  return 'goto' in from ? from.evaluate(ask, url) : from.evaluate(ask, url)
}

/** Runs in the page or in its worker. */
function ask(address: string): Promise<string> {
  return new Promise<string>((resolve) => {
    addEventListener('securitypolicyviolation', (event) =>
      resolve((event as SecurityPolicyViolationEvent).effectiveDirective),
    )
    fetch(address, { mode: 'no-cors' }).then(
      () => resolve('reached'),
      () => setTimeout(resolve, 1_000, 'failed'),
    )
  })
}
