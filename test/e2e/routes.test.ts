import AxeBuilder from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { askIndex } from './support/askIndex.ts'
import { openBrowser } from './support/openPage.ts'

type Row = { proposalId: string; proposer: string }

let browser: Browser
let routes: string[]

beforeAll(async () => {
  browser = await openBrowser()
  const { proposals } = await askIndex<{ proposals: { items: Row[] } }>(
    '{ proposals(orderBy: "number", limit: 1) { items { proposalId proposer } } }',
  )
  const [proposal] = proposals.items
  if (proposal === undefined) throw new Error('The index holds no proposal.')
  routes = [
    '/',
    '/proposals',
    `/proposals/${proposal.proposalId}`,
    '/ballots',
    '/propose',
    '/delegates',
    `/delegates/${proposal.proposer}`,
    '/match',
    '/delegation',
    '/nothing-here',
  ]
})

afterAll(() => browser?.close())

describe.each([
  { device: 'desktop', width: 1280, height: 900, colorScheme: 'light' },
  { device: 'phone', width: 360, height: 780, colorScheme: 'dark' },
] as const)('every route on a $device', ({ width, height, colorScheme }) => {
  test('behavior: axe finds nothing serious, nothing overflows, nothing fails', async () => {
    const context = await browser.newContext({
      baseURL: inject('appUrl'),
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const failures: string[] = []
    page.on('pageerror', (error) => failures.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(`${page.url()}: ${message.text()}`)
    })
    for (const route of routes) {
      await page.goto(route)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
      const { violations } = await axe.analyze()
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(grave.map(({ id, nodes }) => `${route} ${id}: ${nodes[0]?.html}`)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${route} is wider than the screen`).toBe(0)
    }
    expect(failures).toEqual([])
    await context.close()
  })
})
