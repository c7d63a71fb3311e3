import type { Locator, Page } from 'playwright-core'
import type { Address } from 'viem'
import { afterEach, expect, test } from 'vitest'
import { actAsAddress, connect } from './support/accounts.ts'
import { askDelegatesAndOpenProposals, type OpenProposal } from './support/askIndex.ts'
import { injectWallet, type WalletManner, walletName } from './support/injectWallet.ts'
import { openLocalChain } from './support/openLocalChain.ts'
import { closePage, openPage } from './support/openPage.ts'

const chain = openLocalChain()

let page: Page | undefined
afterEach(() => closePage(page))

test('behavior: with the local accounts three ballots are cast at one go, and the tallies are the chain’s', async () => {
  const { you, waiting } = await findVoter({ atLeast: 3 })
  page = await openPage()
  await page.goto('/')
  await connect(page)
  await actAsAddress(page, you)
  await page.getByRole('link', { name: `Vote on all ${waiting} in one pass` }).click()
  const ids = await mark(page, ['For', 'Against', 'Split'])
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
  await page.getByText(waiting === 3 ? 'Nothing waits' : `0 of ${waiting - 3} marked`).waitFor()
  await page.goto(`/proposals/${ids[0]}`)
  await page.getByText('The first for everybody.').first().waitFor()
})

test('behavior: a wallet that sends one of two says so, and the other is tried again', async () => {
  const { you } = await findVoter({ atLeast: 2 })
  page = await openWith(you, { takesCalls: true, accepts: 0, sends: 1 })
  const ids = await mark(page, ['For', 'Against'])
  await page.getByRole('button', { name: 'Look over 2 ballots' }).click()
  await page.getByRole('button', { name: 'Cast 2 ballots' }).click()
  await page.getByText('You declined the request in your wallet. Nothing was sent.').waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)

  await change(page, { accepts: 2 })
  await page.getByRole('button', { name: 'Cast 2 ballots' }).click()
  await page.getByText('1 of 2 ballots counted.').waitFor()
  await page.getByText('Not counted: it was not mined, or failed.').waitFor()
  expect(await votedOn(you, ids)).toEqual([true, false])

  await page.getByRole('button', { name: 'Try the other one again' }).click()
  await page.getByText('All 2 ballots counted.').waitFor()
  expect(await votedOn(you, ids)).toEqual([true, true])
  expect(await page.evaluate(() => window.walletAsked)).toEqual(Array(3).fill('wallet_sendCalls'))
})

test('behavior: a wallet that takes one at a time is led through, stops, and goes on after a reload', async () => {
  const { you, waiting } = await findVoter({ atLeast: 3 })
  page = await openWith(you, { accepts: 1 })
  const ids = await mark(page, ['For', 'Against', 'Split'])
  await page.getByRole('button', { name: 'Look over 3 ballots' }).click()
  await page.getByRole('button', { name: 'Cast 3 ballots, one by one' }).click()
  await page.getByText('2 of 3', { exact: true }).waitFor()
  await page.getByText('Stopped. What is left stays marked').waitFor()
  await page.getByRole('button', { name: 'Skip this one' }).click()
  await page.getByText('3 of 3', { exact: true }).waitFor()
  await page.getByText('Stopped. What is left stays marked').waitFor()
  expect(await votedOn(you, ids)).toEqual([true, false, false])

  await page.reload()
  await page.getByText(`2 of ${waiting - 1} marked`).waitFor()
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

/** Marks the first votes, and gives the very first a reason. @returns their proposals */
async function mark(opened: Page, choices: readonly string[]): Promise<readonly bigint[]> {
  const cards = opened.getByRole('main').getByRole('article')
  await cards.first().waitFor()
  for (const [index, choice] of choices.entries()) {
    await cards.nth(index).getByRole('radio', { name: choice }).check()
  }
  await cards.first().getByRole('button', { name: 'Add a reason' }).click()
  await cards
    .first()
    .getByLabel(/^Reason/)
    .fill('The first for everybody.')
  await opened.getByText(new RegExp(`^${choices.length} of . marked$`)).waitFor()
  const links = await cards
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''))
  return links.slice(0, choices.length).map((href) => BigInt(href.split('/').at(-1) ?? ''))
}

/** Of the accounts that the chain signs for, the one with the fewest ballots missing that are enough. */
async function findVoter({ atLeast }: { atLeast: number }) {
  const { open } = await askDelegatesAndOpenProposals()
  const accounts = await chain.client.getAddresses()
  const found = await Promise.all(
    accounts.map(async (you) => {
      const waits = await Promise.all(open.map((proposal) => isMissing(you, proposal)))
      return { you, waiting: waits.filter(Boolean).length }
    }),
  )
  const [voter] = found
    .filter(({ waiting }) => waiting >= atLeast)
    .toSorted((one, other) => one.waiting - other.waiting)
  if (voter === undefined) throw new Error(`Nobody has ${atLeast} ballots to cast.`)
  return voter
}

async function isMissing(voter: Address, proposal: OpenProposal): Promise<boolean> {
  const { proposalId, topicNumber, voteStart } = proposal
  const [power, hasVoted] = await Promise.all([
    chain.token.read.getPastVotesForTopic([voter, topicNumber, BigInt(voteStart)]),
    chain.governor.read.hasVoted([BigInt(proposalId), voter]),
  ])
  return power > 0n && !hasVoted
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
