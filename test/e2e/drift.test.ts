import type { Page } from 'playwright-core'
import type { Address } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actAsAddress, connect } from './support/accounts.ts'
import { askIndex } from './support/askIndex.ts'
import { answerDecisions } from './support/matching.ts'
import { openLocalChain } from './support/openLocalChain.ts'
import { closePage, openPage } from './support/openPage.ts'

const chain = openLocalChain()

/** A seeded local account whose power two delegates share. */
const splitIndex = 5

let page: Page

beforeAll(async () => {
  page = await openPage()
})

afterAll(() => closePage(page))

describe('my delegation', () => {
  test('behavior: of a split, each delegate’s ballots are held against the answers', async () => {
    await answerDecisions(page)
    const you = await chain.account(splitIndex)
    await connect(page)
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
    `{ delegations(where: { delegator: "${account.toLowerCase()}", topic: 0 }, limit: 10) { items { delegate } } }`,
  )
  const addresses = delegations.items.map(({ delegate }) => `"${delegate}"`)
  const { accounts } = await askIndex<{ accounts: { items: { name: string }[] } }>(
    `{ accounts(where: { address_in: [${addresses.join()}] }, limit: 10) { items { name } } }`,
  )
  return accounts.items.map(({ name }) => name)
}
