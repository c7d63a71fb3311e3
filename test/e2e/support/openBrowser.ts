import { type Browser, chromium } from 'playwright-core'

/** Debian's Chromium, or the one that CHROMIUM_PATH names. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    // Root has no sandbox to use; the network behind the loopback interface is none of a test's business.
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  })
}
