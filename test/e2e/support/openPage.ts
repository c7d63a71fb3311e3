import { type Browser, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

type PageOptions = Parameters<Browser['newPage']>[0]

/** Debian's Chromium, or the one that CHROMIUM_PATH names. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    // Root has no sandbox to use; the network behind the loopback interface is none of a test's business.
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  })
}

/** A page of the app, at a desktop's width, in a browser of its own. */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const browser = await openBrowser()
  const page = await browser.newPage({
    baseURL: inject('appUrl'),
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  page.setDefaultTimeout(40_000)
  return page
}

/** Closes the page and its browser, if it ever opened. */
export async function closePage(page: Page | undefined): Promise<void> {
  await page?.context().browser()?.close()
}
