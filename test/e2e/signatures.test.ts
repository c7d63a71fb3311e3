import type { Page } from 'playwright-core'
import type { Address } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actAsAddress, connect } from './support/accounts.ts'
import {
  askDelegatesAndOpenProposals,
  type NamedDelegate,
  type OpenProposal,
} from './support/askIndex.ts'
import { openLocalChain } from './support/openLocalChain.ts'
import { closePage, openPage } from './support/openPage.ts'

const chain = openLocalChain()

let page: Page
let accounts: readonly Address[]
let delegates: readonly NamedDelegate[]
let open: readonly OpenProposal[]

beforeAll(async () => {
  page = await openPage()
  accounts = await chain.client.getAddresses()
  ;({ delegates, open } = await askDelegatesAndOpenProposals())
  await page.goto('/delegates')
  await connect(page)
})

afterAll(() => closePage(page))

describe('what one signs and another sends', () => {
  test('behavior: a split until a date and a topic apart, signed by a holder, move its power when somebody sends them', async () => {
    const [holder, sender] = [accounts[6], accounts[7]]
    const [first, second, third] = delegates
    if (!holder || !sender || !first || !second || !third) throw new Error('Too few accounts.')
    await actAsAddress(page, holder)
    await page.goto(`/delegates/${first.address}`)
    await page.getByRole('button', { name: 'Delegate', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Split it' }).check()
    await dialog.getByLabel('Add a delegate').fill(second.name)
    await dialog.getByRole('list', { name: 'Delegates found' }).getByRole('button').first().click()
    await dialog.getByLabel('Until when?').selectOption({ index: 3 })
    const endsAt = Number(await dialog.getByLabel('Until when?').inputValue())
    const split = await signedText()

    await actAsAddress(page, sender)
    await send(split)
    const [shares, end] = await chain.token.read.delegationOf([holder, 0])
    expect(shares.map(({ delegate }) => delegate.toLowerCase())).toEqual(
      expect.arrayContaining([first.address, second.address]),
    )
    expect(end).toBe(endsAt)
    const power = await chain.token.read.getVotes([first.address])
    await dialog.locator(`data[value="${power}"]`).first().waitFor()
    await dialog.getByRole('button', { name: 'Close' }).last().click()

    await actAsAddress(page, holder)
    await page.goto(`/delegates/${third.address}`)
    await page.getByRole('button', { name: 'Delegate', exact: true }).click()
    await dialog.getByRole('radio', { name: 'Some topics' }).check()
    await dialog.getByRole('checkbox', { name: 'Grants' }).check()
    await dialog.getByText('What moves on Grants').waitFor()
    const topic = await signedText()
    await actAsAddress(page, sender)
    await send(topic)
    const [ofTopic] = await chain.token.read.delegationOf([holder, 3])
    expect(ofTopic.map(({ delegate }) => delegate.toLowerCase())).toEqual([third.address])
    await dialog.getByRole('button', { name: 'Close' }).last().click()

    await page.getByRole('button', { name: 'Send a signed delegation' }).click()
    await dialog.getByLabel('The signed delegation').fill(split)
    await dialog.getByText('It is void').waitFor()
  })

  test('behavior: of three signed ballots two count, and the one that stands there twice is named', async () => {
    const { proposalId, voters, sender } = await findVoters()
    const [first, second] = voters
    await page.goto(`/proposals/${proposalId}`)
    const texts: string[] = []
    for (const [voter, side] of [
      [first, 'For'],
      [second, 'Against'],
    ] as const) {
      await actAsAddress(page, voter)
      await page
        .getByRole('radio', { name: new RegExp(`^${side}`) })
        .first()
        .check()
      await page
        .getByLabel(/^Reason/)
        .first()
        .fill(`Signed, and sent by another: ${side}.`)
      await page.getByRole('button', { name: 'Only sign' }).click()
      await page.getByText('Signed, and not yet cast').waitFor()
      texts.push((await page.locator('code').last().textContent()) ?? '')
    }
    await actAsAddress(page, sender)
    await page.getByRole('button', { name: 'Send signed ballots' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('The signed ballots').fill([...texts, texts[0]].join('\n'))
    await dialog.getByText('This voter stands above already').waitFor()
    await dialog.getByRole('button', { name: 'Send 3 ballots' }).click()
    await dialog.getByText('2 of 3 ballots counted.').waitFor()
    await dialog
      .getByText(/^Number 3, of .* was skipped: this account had voted already\.$/)
      .waitFor()
    for (const voter of voters) {
      expect(await chain.governor.read.hasVoted([proposalId, voter])).toBe(true)
    }
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await page.getByText('Signed, and sent by another: For.').waitFor()
    await page.getByText('Signed, and sent by another: Against.').waitFor()
  })
})

/** Signs what the dialog holds, and closes it. */
async function signedText(): Promise<string> {
  const dialog = page.getByRole('dialog')
  await dialog.getByText('What moves').first().waitFor()
  await dialog.getByRole('button', { name: 'Only sign' }).click()
  await dialog.getByText('Signed, and not yet sent').waitFor()
  const text = await dialog.locator('code').textContent()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  return text ?? ''
}

async function send(text: string): Promise<void> {
  await page.goto('/delegation')
  await page.getByRole('button', { name: 'Send a signed delegation' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('The signed delegation').fill(text)
  await dialog.getByText('What moves').first().waitFor()
  await dialog.getByRole('button', { name: 'Send it' }).click()
  await dialog.getByText(/^Sent\. The delegation of .* stands\.$/).waitFor()
}

/** An open proposal, two local accounts with power on it that have not voted, and somebody else. */
async function findVoters() {
  for (const { proposalId, topicNumber, voteStart } of open) {
    const voters: Address[] = []
    for (const account of accounts) {
      const power = await chain.token.read.getPastVotesForTopic([
        account,
        topicNumber,
        BigInt(voteStart),
      ])
      const hasVoted = await chain.governor.read.hasVoted([BigInt(proposalId), account])
      if (power > 0n && !hasVoted) voters.push(account)
    }
    const [first, second] = voters
    const sender = accounts.find((account) => account !== first && account !== second)
    if (first && second && sender) {
      return { proposalId: BigInt(proposalId), voters: [first, second] as const, sender }
    }
  }
  throw new Error('No open proposal has two local accounts left that may vote.')
}
