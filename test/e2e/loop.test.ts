import type { Locator, Page } from 'playwright-core'
import { type Address, getAddress, parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actAs } from './support/accounts.ts'
import { askIndex } from './support/askIndex.ts'
import { answerDecisions, delegateToFirstMatch } from './support/matching.ts'
import { openLocalChain } from './support/openLocalChain.ts'
import { closePage, openPage } from './support/openPage.ts'

type Account = { address: Address; name: string | null }
type Settings = Record<'votingDelay' | 'votingPeriod' | 'timelockDelay', string>

const chain = openLocalChain()

/** The seeded accounts: the first one holds tokens that nobody votes with, the second one may propose. */
const proposer = 'Mara Ilves'
const recipient = getAddress('0x00000000000000000000000000000000000c0ffe')
const title = 'Buy coffee for the night watch'

let page: Page
let delegates: readonly Account[]
let settings: Settings
let proposalId: bigint

beforeAll(async () => {
  page = await openPage()
  const index = await askIndex<{ accounts: { items: Account[] }; daos: { items: Settings[] } }>(
    `{
      accounts(orderBy: "votingPower", orderDirection: "desc", limit: 12) { items { address name } }
      daos { items { votingDelay votingPeriod timelockDelay } }
    }`,
  )
  delegates = index.accounts.items
  const [only] = index.daos.items
  if (only === undefined) throw new Error('The index knows no DAO.')
  settings = only
})

afterAll(() => closePage(page))

// The whole job, in the order a DAO does it: each step stands on the one before.
describe('the whole loop', () => {
  test('behavior: answers find delegates, and one of them receives the power', async () => {
    const you = await chain.account(0)
    await chain.takesBack(you)
    await answerDecisions(page)
    const dialog = await delegateToFirstMatch(page)

    const balance = await chain.token.read.balanceOf([you])
    const delegate = await chain.token.read.delegates([you])
    const power = await chain.token.read.getVotes([delegate])
    expect(balance).toBeGreaterThan(0n)
    expect(power).toBeGreaterThanOrEqual(balance)
    expect(await shownAmounts(dialog)).toContain(power)
  })

  test('behavior: a transfer is proposed, and its page says what the chain says', async () => {
    await page.goto('/propose')
    await actAs(page, proposer)
    await page.getByLabel('Title').fill(title)
    await page
      .getByRole('textbox', { name: 'Text', exact: true })
      .fill('Nights are **long**. <script>window.stolen = true</script>')
    await page.getByRole('button', { name: 'A transfer' }).click()
    await page.getByLabel('Asset').selectOption({ label: 'TIDE' })
    await page.getByLabel('Amount').fill('12.5')
    await page.getByLabel('Recipient').fill(recipient)
    await page.getByText('Tried from the treasury now: it would work.').waitFor()
    await page.getByRole('button', { name: 'Propose', exact: true }).click()
    await page.getByRole('link', { name: 'Open the proposal' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()

    proposalId = BigInt(new URL(page.url()).pathname.split('/').at(-1) ?? '')
    expect(await chain.governor.read.state([proposalId])).toBe(0)
    expect(await page.evaluate(() => Reflect.get(window, 'stolen'))).toBeUndefined()
    await page.getByText('Voting has not opened yet.').waitFor()
  })

  test('behavior: ballots are cast with a reason, and the tally equals the chain’s', async () => {
    await chain.wait(Number(settings.votingDelay) + 1)
    await page.getByRole('radio', { name: /For/ }).check()
    await page.getByLabel(/^Reason/).fill('The night watch keeps the feeds honest.')
    await page.getByRole('button', { name: 'Vote For' }).click()
    await page.getByText('You voted').first().waitFor()
    await page.getByText('The night watch keeps the feeds honest.').first().waitFor()
    for (const { address, name } of delegates) {
      if (name !== proposer) await chain.votesFor(address, proposalId)
    }
    const [against, inFavour, abstain] = await chain.governor.read.proposalVotes([proposalId])
    expect(against + abstain).toBe(0n)
    await page.getByText(`${delegates.length} ballots`).first().waitFor()
    expect(await shownAmounts(page.getByRole('main'))).toContain(inFavour)
  })

  test('behavior: what passed is queued, waits, and pays when executed', async () => {
    await chain.wait(Number(settings.votingPeriod) + 1)
    await page.getByRole('button', { name: 'Queue', exact: true }).click()
    await page.getByText('It waits in the treasury’s queue.').waitFor()
    expect(await chain.governor.read.state([proposalId])).toBe(5)

    await chain.wait(Number(settings.timelockDelay) + 1)
    const executeButton = page.getByRole('button', { name: 'Execute', exact: true })
    await executeButton.click()
    await page.getByText('Executed', { exact: true }).first().waitFor()
    await executeButton.waitFor({ state: 'detached' })
    expect(await chain.governor.read.state([proposalId])).toBe(7)
    expect(await chain.token.read.balanceOf([recipient])).toBe(parseEther('12.5'))
  })
})

/** The exact amounts behind the rounded ones on screen, in token units. */
async function shownAmounts(within: Locator): Promise<bigint[]> {
  const values = await within
    .locator('data')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('value') ?? ''))
  return values.map(BigInt)
}
