import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { openBrowser } from './support/openPage.ts'

/** What the home page may cost before anything is clicked. */
const limitBytes = 200_000

test('behavior: the home page loads at most 200 kB of compressed JavaScript, and no wallet', async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const scripts = new Map<string, number>()
    page.on('response', async (response) => {
      const { pathname } = new URL(response.url())
      if (!pathname.endsWith('.js')) return
      scripts.set(pathname, 0)
      scripts.set(pathname, gzipSync(await response.body()).length)
    })
    await page.goto(inject('appUrl'))
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThan(limitBytes)
    expect([...scripts.keys()].filter((path) => /walletconnect|safe/.test(path))).toEqual([])
  } finally {
    await browser.close()
  }
})
