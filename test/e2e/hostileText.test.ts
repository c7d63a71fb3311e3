import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openLocalChain } from './support/openLocalChain.ts'
import { openBrowser } from './support/openPage.ts'

const chain = openLocalChain()

const script = '<img src=x onerror="window.stolen = true"><script>window.stolen = true</script>'
const title = `${script}${'x'.repeat(10_000)}`
const body = [
  '![pixel](http://elsewhere.test/pixel.png) <iframe src="http://elsewhere.test"></iframe>',
  '[steal](javascript:window.stolen=true)',
  '# '.repeat(500),
].join('\n\n')

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  const hash = await chain.governor.write.propose(
    [[chain.token.address], [0n], ['0x1234'], `# ${title}\n\n${body}`],
    { account: await chain.account(1) },
  )
  await chain.client.waitForTransactionReceipt({ hash })
})

afterAll(() => browser?.close())

describe.each([{ width: 1280 }, { width: 360 }])(
  'a hostile proposal at $width pixels',
  ({ width }) => {
    test('behavior: it is shown as the text it is; nothing runs, nothing is fetched, nothing overflows', async () => {
      const context = await browser.newContext({
        baseURL: inject('appUrl'),
        viewport: { width, height: 800 },
      })
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      const elsewhere: string[] = []
      page.on('request', (request) => {
        if (request.url().includes('elsewhere.test')) elsewhere.push(request.url())
      })
      await page.goto('/proposals')
      await page
        .getByRole('link', { name: /<script>/ })
        .first()
        .click()
      await page.getByRole('heading', { level: 1, name: /<script>/ }).waitFor()
      await page.getByText('steal', { exact: true }).waitFor()
      await page.getByText('This contract has no function that fits the data').waitFor()

      expect(await page.evaluate(() => Reflect.get(window, 'stolen'))).toBeUndefined()
      expect(await page.locator('main').locator('iframe, script, img').count()).toBe(0)
      expect(await page.getByText('steal', { exact: true }).getAttribute('href')).toBeNull()
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      expect(elsewhere).toEqual([])
      await context.close()
    })
  },
)

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
