import type { Page } from 'playwright-core'
import { type Address, parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actAsAddress, connectLocalAccount } from './support/accounts.ts'
import {
  askDelegatesAndOpenProposals,
  type NamedDelegate,
  type OpenProposal,
} from './support/askIndex.ts'
import { answerDecisions } from './support/matching.ts'
import { openLocalChain } from './support/openLocalChain.ts'
import { closePage, openPage } from './support/openPage.ts'

const chain = openLocalChain()

/** A local account that nobody seeded, and one whose power is split and given away by topic. */
const splitterIndex = 9
const overriderIndex = 5
/** Votes for itself, and has tokens to give. */
const giverIndex = 7
const grants = 3

let page: Page
let delegates: readonly NamedDelegate[]
let open: readonly OpenProposal[]

beforeAll(async () => {
  page = await openPage()
  ;({ delegates, open } = await askDelegatesAndOpenProposals())
})

afterAll(() => closePage(page))

describe('a match on one topic', () => {
  test('behavior: is offered that topic alone', async () => {
    await answerDecisions(page)
    await page.getByLabel('Matches on').selectOption('treasury')
    await page
      .getByRole('button', { name: /^Delegate( to .*)?$/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Connect' }).click()
    await connectLocalAccount(page)
    await dialog.getByRole('radio', { name: 'Some topics' }).waitFor()
    const isChosen = (name: string) => dialog.getByRole('radio', { name }).isChecked()
    expect([await isChosen('Everything'), await isChosen('Some topics')]).toEqual([false, true])
    expect(await dialog.getByRole('checkbox', { name: 'Treasury' }).isChecked()).toBe(true)
    await dialog.getByRole('button', { name: 'Close' }).first().click()
  })
})

describe('a mandate in parts', () => {
  test('behavior: a split with an end and a topic apart, drawn up in the browser, stand on the chain', async () => {
    const [first, second, third] = delegates
    if (!first || !second || !third) throw new Error('The index knows too few delegates.')
    await page.goto(`/delegates/${first.address}`)
    const you = await chain.account(splitterIndex)
    await chain.token.write.transfer([you, parseEther('1000')], {
      account: await chain.account(giverIndex),
    })
    await actAsAddress(page, you)

    await page.getByRole('button', { name: 'Delegate', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Split it' }).check()
    await dialog.getByLabel('Add a delegate').fill(second.name)
    await dialog.getByRole('list', { name: 'Delegates found' }).getByRole('button').first().click()
    const slider = dialog.getByRole('slider', { name: `Part of ${first.name}` })
    for (let press = 0; press < 10; press++) await slider.press('ArrowRight')
    await dialog.getByLabel('Until when?').selectOption({ index: 3 })
    const endsAt = Number(await dialog.getByLabel('Until when?').inputValue())
    await dialog.getByText('What moves').first().waitFor()
    await dialog.getByRole('button', { name: 'Delegate', exact: true }).click()
    await dialog.getByText('2 delegates now vote with your power').waitFor()
    await dialog.getByRole('button', { name: 'Close' }).first().click()

    const [shares, end] = await chain.token.read.delegationOf([you, 0])
    expect(
      shares.map(({ delegate, basisPoints }) => [delegate.toLowerCase(), basisPoints]),
    ).toEqual([
      [first.address, 6_000],
      [second.address, 4_000],
    ])
    expect(end).toBe(endsAt)

    await page.goto(`/delegates/${third.address}`)
    await page.getByRole('button', { name: 'Delegate', exact: true }).click()
    await dialog.getByRole('radio', { name: 'Some topics' }).check()
    await dialog.getByText('Choose at least one topic.').waitFor()
    await dialog.getByRole('checkbox', { name: 'Grants' }).check()
    await dialog.getByText('What moves on Grants').waitFor()
    await dialog.getByRole('button', { name: 'Delegate', exact: true }).click()
    await dialog.getByText('now votes with your power on Grants').waitFor()
    const [ofTopic] = await chain.token.read.delegationOf([you, grants])
    expect(ofTopic.map(({ delegate }) => delegate.toLowerCase())).toEqual([third.address])

    await dialog.getByRole('link', { name: 'Watch what they do' }).click()
    await page.getByRole('heading', { name: '3 delegates vote with your power' }).waitFor()
    await page.getByRole('button', { name: 'Take Grants back' }).waitFor()
  })

  test('behavior: an override moves the tally on screen and on chain, by exactly the units others held', async () => {
    const you = await chain.account(overriderIndex)
    const { proposalId, held, delegate } = await findOverride(you)
    await page.goto(`/proposals/${proposalId}`)
    await actAsAddress(page, you)
    const before = await chain.governor.read.proposalVotes([proposalId])
    await page.getByRole('button', { name: 'Override my delegates' }).click()
    await page
      .getByRole('radio', { name: /Abstain/ })
      .last()
      .check()
    await page
      .getByLabel(/^Reason/)
      .last()
      .fill('This one I decide myself.')
    await page.getByRole('button', { name: 'Override with this vote' }).click()
    await page.getByText('Instead of your delegates you voted').waitFor()

    const after = await chain.governor.read.proposalVotes([proposalId])
    expect(await chain.governor.read.hasVotedOverride([proposalId, you])).toBe(true)
    expect(after[2] - before[2]).toBeGreaterThan(0n)
    expect(after[0] + after[1]).toBeLessThan(before[0] + before[1])
    expect(await chain.governor.read.hasVoted([proposalId, delegate])).toBe(true)
    const shown = await page
      .getByRole('region', { name: 'Result so far' })
      .locator('data')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('value') ?? ''))
    expect(shown.map(BigInt)).toEqual(expect.arrayContaining([after[1], after[0], after[2]]))
    const sum = held.reduce((total, units) => total + units, 0n)
    await page.getByText('instead of their delegates').waitFor()
    expect(await chain.governor.read.hasVoted([proposalId, you])).toBe(false)
    expect(sum).toBeGreaterThanOrEqual(after[2] - before[2])
  })
})

/** An open proposal on which somebody has voted who holds units of `you`. */
async function findOverride(you: Address) {
  for (const { proposalId, topicNumber, voteStart } of open) {
    const [holders, held] = await chain.token.read.getPastDelegates([
      you,
      topicNumber,
      BigInt(voteStart),
    ])
    for (const delegate of holders) {
      const id = BigInt(proposalId)
      if (await chain.governor.read.hasVoted([id, delegate])) {
        return { proposalId: id, held, delegate }
      }
    }
  }
  throw new Error('No delegate of the account has voted on an open proposal.')
}
