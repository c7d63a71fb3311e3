import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actAsAddress, connect } from './support/accounts.ts'
import { closePage, openPage } from './support/openPage.ts'

/** Has given its power to several delegates, who vote with it: the home has the most to tell it. */
const delegator = '0x9965507d1a55bcc2695c58ba16fb37d819b0a4dc'
/** Up to here nobody calls a page restless (web.dev/articles/cls). */
const limit = 0.1

let page: Page

beforeAll(async () => {
  page = await openPage({ viewport: { width: 390, height: 844 } })
  await page.goto('/')
  await connect(page)
  await actAsAddress(page, delegator)
})
afterAll(() => closePage(page))

test('behavior: on a phone the home does not jump while it loads', async () => {
  await page.goto('/')
  await page.getByRole('heading', { name: 'Your delegates vote for you' }).waitFor()
  await page.getByRole('heading', { name: 'Being decided now' }).waitFor()
  expect(await shiftOf(page)).toBeLessThan(limit)
})

test('behavior: on a phone a new proposal’s form does not jump while it loads', async () => {
  await page.goto('/propose')
  await page.getByText(/of voting power is missing/).waitFor()
  await page.getByLabel('Title').waitFor()
  expect(await shiftOf(page)).toBeLessThan(limit)
})

/** Cumulative layout shift since the page was opened, after what was asked for has come. */
async function shiftOf(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle')
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value
          }
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 500)
      }),
  )
}
