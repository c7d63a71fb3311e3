import type { Browser, Page } from 'playwright-core'
import type { Address } from 'viem'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { daos } from '../../dao.config.ts'
import { actAsAddress, connectLocalAccount } from './support/accounts.ts'
import { askIndex } from './support/askIndex.ts'
import { openBrowser } from './support/openBrowser.ts'
import { openLocalChain } from './support/openLocalChain.ts'

const [dao] = daos
if (dao === undefined) throw new Error('dao.config.ts names no DAO.')
const chain = openLocalChain(inject('rpcUrl'), dao.contracts)

/** A seeded local account whose power two delegates share. */
const splitIndex = 5

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ baseURL: inject('appUrl') })
  page.setDefaultTimeout(40_000)
})

afterAll(() => browser?.close())

describe('my delegation', () => {
  test('behavior: of a split, each delegate’s ballots are held against the answers', async () => {
    await page.goto('/match')
    await page.getByRole('button', { name: 'Start' }).click()
    for (const [index, answer] of ['For', 'Against', 'For', 'For', 'Against'].entries()) {
      await page.getByText(`Decision ${index + 1} of`).waitFor()
      await page.getByRole('button', { name: answer, exact: true }).first().click()
    }
    await page.getByText('Decision 6 of').waitFor()
    const you = (await chain.client.getAddresses())[splitIndex]
    if (you === undefined) throw new Error(`The chain has no account ${splitIndex}.`)
    await page.getByRole('banner').getByRole('button', { name: 'Connect' }).click()
    await connectLocalAccount(page)
    await actAsAddress(page, you)

    await page.goto('/delegation')
    const names = await holdersOf(you)
    expect(names.length).toBeGreaterThanOrEqual(2)
    for (const name of names) {
      await page.getByText(new RegExp(`^${name} (decided as you would have|may be)`)).waitFor()
    }
  })
})

/** Who holds a part of the account's power on whatever has no delegate of its own. */
async function holdersOf(account: Address): Promise<readonly string[]> {
  const { delegations } = await askIndex<{ delegations: { items: { delegate: Address }[] } }>(
    inject('graphqlUrl'),
    `{ delegations(where: { delegator: "${account.toLowerCase()}", topic: 0 }, limit: 10) { items { delegate } } }`,
  )
  const addresses = delegations.items.map(({ delegate }) => `"${delegate}"`)
  const { accounts } = await askIndex<{ accounts: { items: { name: string }[] } }>(
    inject('graphqlUrl'),
    `{ accounts(where: { address_in: [${addresses.join()}] }, limit: 10) { items { name } } }`,
  )
  return accounts.items.map(({ name }) => name)
}
