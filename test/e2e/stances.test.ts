import type { WebConfig } from '@mandate/governance/dao'
import type { Page } from 'playwright-core'
import type { Address, Hex } from 'viem'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { actAs, connect } from './support/accounts.ts'
import { askIndex } from './support/askIndex.ts'
import { openLocalChain } from './support/openLocalChain.ts'
import { closePage, openPage } from './support/openPage.ts'

type Side = 'for' | 'against'
type Matter = { question: string; text: string; proposal: string; ballot: Side }

const opposite = { for: 'against', against: 'for' } as const
const shown = { for: 'In favour', against: 'Against' } as const
const cast = { for: 'For', against: 'Against' } as const

const chain = openLocalChain()

let page: Page

beforeAll(async () => {
  page = await openPage()
  await page.goto('/delegates')
  await connect(page)
})

afterAll(() => closePage(page))

describe('the questionnaire', () => {
  test('behavior: what a delegate sends stands on the profile beside the ballot that says otherwise', async () => {
    const kofi = await delegate('Kofi Adomako')
    const matter = await matterOf(kofi)
    await actAs(page, 'Kofi Adomako')
    await answer(kofi, matter)
    await page.getByRole('button', { name: 'Publish 1 answer' }).click()
    await page.getByText('Declared. Everyone sees it now.').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()

    await expectContradiction(matter, ['Your', 'you'])
    expect(await senderOf(kofi, matter)).toBe(kofi)
  })

  test('behavior: what a delegate signs is submitted by somebody else, and says the same', async () => {
    const tomasz = await delegate('Tomasz Wrona')
    const matter = await matterOf(tomasz)
    await actAs(page, 'Tomasz Wrona')
    await answer(tomasz, matter)
    await page.getByRole('button', { name: 'Only sign, let somebody else submit' }).click()
    const signed = await page.getByRole('dialog').locator('code').textContent()
    await page.keyboard.press('Escape')

    await actAs(page, 'Odile Ferrand')
    await page.getByRole('button', { name: 'Submit a signed declaration' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('The declaration').fill(signed ?? '')
    await dialog.getByText(matter.text).waitFor()
    await dialog.getByRole('button', { name: 'Submit it' }).click()
    await dialog.getByText('Submitted.').waitFor()
    await dialog.getByRole('button', { name: 'Close' }).last().click()

    await expectContradiction(matter, ['Their', 'they'])
    expect(await senderOf(tomasz, matter)).toBe(await delegate('Odile Ferrand'))
  })
})

/** Takes the side against which the delegate voted. */
async function answer(address: Address, { text, ballot }: Matter): Promise<void> {
  await page.goto(`/delegates/${address}`)
  await page.getByRole('button', { name: /^(Answer the questionnaire|Change my answers)$/ }).click()
  const question = page.getByRole('dialog').getByRole('group', { name: text })
  await question.getByRole('radio', { name: shown[opposite[ballot]] }).check()
}

/** The profile speaks to its own reader, and of its account to others. */
async function expectContradiction(
  { question, text, proposal, ballot }: Matter,
  [whose, who]: readonly [string, string],
): Promise<void> {
  const row = page.locator(`#stance-${question}`)
  await row.getByText(`${whose} own ballot says the opposite.`).waitFor()
  const told = await row.textContent()
  expect(told).toContain(text)
  expect(told).toContain(shown[opposite[ballot]])
  const line = row.locator('p', { hasText: `On exactly this ${who} voted` })
  expect(await line.textContent()).toContain(cast[ballot])
  expect(await line.getByRole('link').getAttribute('href')).toBe(`/proposals/${proposal}`)
}

async function delegate(name: string): Promise<Address> {
  const { accounts } = await askIndex<{ accounts: { items: { address: Address }[] } }>(
    `{ accounts(where: { name: "${name}" }, limit: 1) { items { address } } }`,
  )
  const [found] = accounts.items
  if (found === undefined) throw new Error(`Nobody is called ${name}.`)
  return found.address
}

/** A statement that restates what the delegate voted on, and on which its stance does not say otherwise yet. */
async function matterOf(address: Address): Promise<Matter> {
  const response = await fetch(`${inject('appUrl')}/config.json`)
  const { daos: shownDaos } = (await response.json()) as WebConfig
  const { ballots, stances } = await askIndex<{
    ballots: { items: { proposalId: string; choice: string }[] }
    stances: { items: { question: string; choice: string }[] }
  }>(
    `{
      ballots(where: { voter: "${address}", isOverride: false }, limit: 100) {
        items { proposalId choice }
      }
      stances(where: { delegate: "${address}" }, limit: 100) { items { question choice } }
    }`,
  )
  for (const { id, text, proposal } of shownDaos[0]?.questionnaire?.questions ?? []) {
    const ballot = ballots.items.find(({ proposalId }) => proposalId === proposal)?.choice
    const stance = stances.items.find(({ question }) => question === id)?.choice
    if (proposal === undefined || (ballot !== 'for' && ballot !== 'against')) continue
    if (stance !== opposite[ballot]) return { question: id, text, proposal, ballot }
  }
  throw new Error('No statement restates what the delegate voted on.')
}

/** Who paid for the declaration that the index holds. */
async function senderOf(address: Address, { question, ballot }: Matter): Promise<Address> {
  const { stances } = await askIndex<{
    stances: { items: { question: string; choice: string; transaction: Hex }[] }
  }>(
    `{ stances(where: { delegate: "${address}" }, limit: 100) { items { question choice transaction } } }`,
  )
  const stance = stances.items.find((one) => one.question === question)
  expect(stance?.choice).toBe(opposite[ballot])
  const { from } = await chain.client.getTransaction({ hash: stance?.transaction ?? '0x' })
  return from
}
