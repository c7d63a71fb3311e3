import type { Page } from 'playwright-core'
import { type Address, parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { actAsAddress, connect } from './support/accounts.ts'
import { askDelegatesAndOpenProposals, type OpenProposal } from './support/askIndex.ts'
import { openLocalChain } from './support/openLocalChain.ts'
import { closePage, openPage } from './support/openPage.ts'

const chain = openLocalChain()
/** A local account that nobody seeded. */
const holderIndex = 11
/** Votes for itself, and has tokens to give. */
const giverIndex = 7
const grants = 3
const units = parseEther('1000')
const gateway = `${new URL(inject('graphqlUrl')).origin}/**`

let page: Page
let you: Address
let open: readonly OpenProposal[]

beforeAll(async () => {
  const known = await askDelegatesAndOpenProposals()
  open = known.open
  const [first, second, third] = known.delegates.map(({ address }) => address)
  if (!first || !second || !third) throw new Error('The index knows too few delegates.')
  you = await chain.account(holderIndex)
  await chain.token.write.transfer([you, units], { account: await chain.account(giverIndex) })
  const hash = await chain.token.write.setDelegations(
    [
      [
        {
          topic: 0,
          endsAt: 0,
          shares: [
            { delegate: first, basisPoints: 6_000 },
            { delegate: second, basisPoints: 4_000 },
          ],
        },
        { topic: grants, endsAt: 0, shares: [{ delegate: third, basisPoints: 10_000 }] },
      ],
    ],
    { account: you },
  )
  await chain.client.waitForTransactionReceipt({ hash })
  page = await openPage()
  await page.route(gateway, (route) => route.abort())
})

afterAll(() => closePage(page))

describe('while the index does not answer', () => {
  test('behavior: a list points to what works', async () => {
    await page.goto('/proposals')
    await page.getByText('This could not be loaded').waitFor()
    await page.getByRole('main').getByRole('link', { name: 'your delegation' }).click()
    await page.getByRole('heading', { level: 1, name: 'My delegation' }).waitFor()
  })

  test('behavior: the delegation is read from the chain, and all of it is taken back', async () => {
    await connect(page)
    await actAsAddress(page, you)
    await page.goto('/delegation')
    await page.getByRole('heading', { name: '3 delegates vote with your power' }).waitFor()
    await page.getByText(/^Read from the chain at block \d+, because the index/).waitFor()
    await page.getByRole('button', { name: 'Take it back' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'What ends' }).waitFor()
    await dialog.getByRole('button', { name: 'Take it back' }).click()
    await dialog.getByText('You vote with your own power again.').waitFor()
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await page.getByRole('heading', { name: 'You vote yourself' }).waitFor()
    expect(await chain.token.read.getVotes([you])).toBe(units)
    expect(await chain.token.read.topicsOf([you])).toEqual([])
  })

  test('behavior: a proposal opened by its link shows what the governor says', async () => {
    const [proposal] = open
    if (proposal === undefined) throw new Error('No proposal is open for voting.')
    const id = BigInt(proposal.proposalId)
    await page.goto(`/proposals/${id}`)
    await page.getByText(/^Read from the chain at block \d+, because the index/).waitFor()
    const votes = await chain.governor.read.proposalVotes([id])
    const result = page.getByRole('region', { name: 'Result so far' })
    for (const sum of votes) await result.locator(`data[value="${sum}"]`).first().waitFor()
    await page.getByRole('heading', { name: 'Text' }).waitFor()
    await page.getByText('This account had no voting power').waitFor()
  })

  test('behavior: what only the index knows comes back with it, without a reload', async () => {
    await page.goto('/delegation')
    await page.getByText('What your power did is missing for now').waitFor()
    await page.unroute(gateway)
    await page.getByRole('heading', { name: 'Your delegations so far' }).waitFor()
    await page.getByText(/^Read from the chain at block/).waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'You vote yourself' }).waitFor()
  })
})
