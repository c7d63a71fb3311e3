import type { Locator, Page } from 'playwright-core'
import type { Address } from 'viem'
import { afterEach, expect, test } from 'vitest'
import { actAsAddress, connect } from './support/accounts.ts'
import { injectWallet, type WalletManner, walletName } from './support/injectWallet.ts'
import { openLocalChain } from './support/openLocalChain.ts'
import { closePage, openPage } from './support/openPage.ts'

const chain = openLocalChain()

/** Accounts that the chain signs for, and whose ballots are missing on three open votes each. */
const [localIndex, partialIndex, singleIndex] = [3, 2, 7]

let page: Page | undefined
afterEach(() => closePage(page))

test('behavior: with the local accounts three ballots are cast at one go, and the tallies are the chain’s', async () => {
  const you = await chain.account(localIndex)
  page = await openPage()
  await page.goto('/')
  await connect(page)
  await actAsAddress(page, you)
  await page.getByRole('link', { name: 'Vote on all 3 in one pass' }).click()
  const ids = await markThree(page)
  const before = await Promise.all(ids.map((id) => chain.governor.read.proposalVotes([id])))

  await page.getByRole('button', { name: 'Look over 3 ballots' }).click()
  const ballots = page.getByRole('list', { name: 'Your ballots' })
  await ballots.getByText('The first for everybody.').waitFor()
  const powers = await amountsIn(ballots)
  await page.getByRole('button', { name: 'Cast 3 ballots' }).click()
  await page.getByText(/^All 3 ballots counted\. In block \d+\.$/).waitFor()

  const after = await Promise.all(ids.map((id) => chain.governor.read.proposalVotes([id])))
  const [first, second, third] = powers
  expect(after[0]?.[1]).toBe((before[0]?.[1] ?? 0n) + (first ?? 0n))
  expect(after[1]?.[0]).toBe((before[1]?.[0] ?? 0n) + (second ?? 0n))
  // Split in halves over For and Against.
  const cast = (votes: readonly bigint[] | undefined) => (votes?.[0] ?? 0n) + (votes?.[1] ?? 0n)
  expect(cast(after[2])).toBe(cast(before[2]) + (third ?? 0n))

  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByText('Nothing waits for your ballot').waitFor()
  await page.goto(`/proposals/${ids[0]}`)
  await page.getByText('The first for everybody.').first().waitFor()
})

test('behavior: a wallet that sends two of three says so, and the third is tried again', async () => {
  const you = await chain.account(partialIndex)
  page = await openWith(you, { takesCalls: true, accepts: 0, sends: 2 })
  const ids = await markThree(page)
  await page.getByRole('button', { name: 'Look over 3 ballots' }).click()
  await page.getByRole('button', { name: 'Cast 3 ballots' }).click()
  await page.getByText('You declined the request in your wallet. Nothing was sent.').waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)

  await change(page, { accepts: 2 })
  await page.getByRole('button', { name: 'Cast 3 ballots' }).click()
  await page.getByText('2 of 3 ballots counted.').waitFor()
  await page.getByText('Not counted: it was not mined, or failed.').waitFor()
  expect(await votedOn(you, ids)).toEqual([true, true, false])

  await page.getByRole('button', { name: 'Try the other one again' }).click()
  await page.getByText('All 3 ballots counted.').waitFor()
  expect(await votedOn(you, ids)).toEqual([true, true, true])
  expect(await page.evaluate(() => window.walletAsked)).toEqual(Array(3).fill('wallet_sendCalls'))
})

test('behavior: a wallet that takes one at a time is led through, stops, and goes on after a reload', async () => {
  const you = await chain.account(singleIndex)
  page = await openWith(you, { accepts: 1 })
  const ids = await markThree(page)
  await page.getByRole('button', { name: 'Look over 3 ballots' }).click()
  await page.getByRole('button', { name: 'Cast 3 ballots, one by one' }).click()
  await page.getByText('2 of 3', { exact: true }).waitFor()
  await page.getByText('Stopped. What is left stays marked').waitFor()
  await page.getByRole('button', { name: 'Skip this one' }).click()
  await page.getByText('3 of 3', { exact: true }).waitFor()
  await page.getByText('Stopped. What is left stays marked').waitFor()
  expect(await votedOn(you, ids)).toEqual([true, false, false])

  await page.reload()
  await page.getByText('2 of 2 marked').waitFor()
  // Meanwhile the account votes elsewhere.
  await chain.votesFor(you, ids[1] ?? 0n)
  await page.getByText('you have voted there already').waitFor()
  await page.getByRole('button', { name: 'Forget them' }).click()
  await page.getByRole('button', { name: 'Look over 1 ballot' }).click()
  await page.getByRole('button', { name: 'Cast the ballot' }).click()
  await page.getByText('Your ballot counted.').waitFor()
  expect(await votedOn(you, ids)).toEqual([true, true, true])
})

/** The pass in a browser with a wallet of its own, connected. */
async function openWith(account: Address, manner: Partial<WalletManner>): Promise<Page> {
  const opened = await openPage()
  await injectWallet(opened, account, manner)
  await opened.goto('/ballots')
  await opened.getByRole('main').getByRole('button', { name: 'Connect' }).click()
  const dialog = opened.getByRole('dialog')
  await dialog.getByRole('button', { name: walletName }).click()
  await dialog.getByRole('button', { name: 'Disconnect' }).waitFor()
  await opened.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  return opened
}

async function change(opened: Page, manner: Partial<WalletManner>) {
  await opened.evaluate((changed) => Object.assign(window.walletManner, changed), manner)
}

/** Marks the first three votes: For with a reason, Against, split. @returns their proposals */
async function markThree(opened: Page): Promise<readonly bigint[]> {
  const cards = opened.getByRole('main').getByRole('article')
  await cards.nth(2).waitFor()
  for (const [index, choice] of ['For', 'Against', 'Split'].entries()) {
    await cards.nth(index).getByRole('radio', { name: choice }).check()
  }
  await cards.first().getByRole('button', { name: 'Add a reason' }).click()
  await cards
    .first()
    .getByLabel(/^Reason/)
    .fill('The first for everybody.')
  await opened.getByText('3 of 3 marked').waitFor()
  const links = await cards
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''))
  return links.map((href) => BigInt(href.split('/').at(-1) ?? ''))
}

function votedOn(voter: Address, ids: readonly bigint[]): Promise<boolean[]> {
  return Promise.all(ids.map((id) => chain.governor.read.hasVoted([id, voter])))
}

/** The exact amounts on screen, in token units. */
async function amountsIn(within: Locator): Promise<bigint[]> {
  const values = await within
    .locator('data')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('value') ?? ''))
  return values.map(BigInt)
}
