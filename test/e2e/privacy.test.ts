import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './support/openBrowser.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser?.close())

describe('answers', () => {
  test('behavior: what a person answers changes no request and reaches no other host', async () => {
    const first = await requestsWhileAnswering(['For', 'For', 'For'])
    const second = await requestsWhileAnswering(['Against', 'Skip', 'Against'])
    expect(first.length).toBeGreaterThan(0)
    expect(second).toEqual(first)
    const hosts = new Set([inject('appUrl'), inject('graphqlUrl'), inject('rpcUrl')].map(origin))
    for (const request of first) expect(hosts).toContain(origin(request.split(' ')[1] ?? ''))
  })

  test('behavior: nothing is kept but on the device, and erasing leaves nothing', async () => {
    const page = await browser.newPage({ baseURL: inject('appUrl') })
    await page.goto('/match')
    await page.getByRole('button', { name: 'Start' }).click()
    await page.getByText('Decision 1 of').waitFor()
    await page.getByRole('button', { name: 'For', exact: true }).first().click()
    await page.getByText('Decision 2 of').waitFor()
    const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
    expect(await stored()).toContain('for')
    expect(page.url()).not.toMatch(/for|answer/i)
    expect(await page.context().cookies()).toEqual([])
    await page.getByRole('button', { name: 'Erase my answers' }).first().click()
    await page.getByRole('heading', { name: 'What matters to you?' }).waitFor()
    expect(await stored()).not.toContain('"for')
    await page.close()
  })
})

/** Every request but the chain's clock, as method, address and body, in an order that timing does not change. */
async function requestsWhileAnswering(answers: readonly string[]): Promise<string[]> {
  const context = await browser.newContext({ baseURL: inject('appUrl') })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const seen = new Set<string>()
  page.on('request', (request) => {
    const isClock = request.url().startsWith(inject('rpcUrl')) && isReading(request.postData())
    if (!isClock) seen.add(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
  })
  await page.goto('/match')
  await page.getByRole('button', { name: 'Start' }).click()
  for (const [index, answer] of answers.entries()) {
    await page.getByText(`Decision ${index + 1} of`).waitFor()
    await page.getByRole('button', { name: answer, exact: true }).first().click()
  }
  await page.getByText(`Decision ${answers.length + 1} of`).waitFor()
  await page.waitForLoadState('networkidle')
  await context.close()
  return [...seen].sort()
}

function isReading(body: string | null): boolean {
  return body !== null && /"method":"eth_(getBlockByNumber|blockNumber|chainId)"/.test(body)
}

function origin(url: string): string {
  return new URL(url).origin
}
