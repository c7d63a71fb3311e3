import { createServer, type Server } from 'node:http'
import type { Browser, Page, Worker } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './support/openBrowser.ts'

let browser: Browser
let page: Page
let host: Served
let elsewhere: Served

beforeAll(async () => {
  browser = await openBrowser()
  host = await serve(async (path) => {
    const { status, headers, body } = await ofTheApp(path)
    return { status, body, type: headers.get('content-type') ?? 'text/plain' }
  })
  elsewhere = await serve(async () => ({
    status: 200,
    body: Buffer.from('told'),
    type: 'text/plain',
  }))
  page = await browser.newPage({ baseURL: host.url })
  page.setDefaultTimeout(60_000)
})

afterAll(async () => {
  await browser?.close()
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

async function ofTheApp(path: string) {
  const response = await fetch(`${inject('appUrl')}${path}`)
  return {
    status: response.status,
    headers: response.headers,
    body: Buffer.from(await response.arrayBuffer()),
  }
}

type Served = { server: Server; url: string; asked: string[] }

async function serve(
  answer: (path: string) => Promise<{ status: number; body: Buffer; type: string }>,
): Promise<Served> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '/')
    answer(request.url ?? '/').then(
      ({ status, body, type }) => response.writeHead(status, { 'content-type': type }).end(body),
      () => response.writeHead(502).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.')
  return { server, asked, url: `http://127.0.0.1:${address.port}` }
}
