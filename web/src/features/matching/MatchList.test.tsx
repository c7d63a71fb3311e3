import { cleanup, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  addressOf,
  answer,
  answers,
  everyDelegate,
  page,
  serveExampleSearch,
  start,
} from '../../../test/exampleSearch.tsx'

serveExampleSearch()

test('behavior: a fifth match cannot be compared, and none is dropped for it', async () => {
  const user = await start()
  for (const _ of [1, 2, 3]) await answer(user, 'Against')
  const boxes = await screen.findAllByRole('checkbox', { name: /^Compare / })
  expect(boxes).toHaveLength(5)
  for (const box of boxes) await user.click(box)
  expect(screen.getAllByRole('checkbox', { name: /^Compare /, checked: true })).toHaveLength(4)
  expect(isTicked(boxes[0])).toBe(true)
  expect(isTicked(boxes[4])).toBe(false)
  expect(screen.getByText(/^Four are side by side already/)).toBeTruthy()
  await user.click(boxes[0] ?? document.body)
  await user.click(boxes[4] ?? document.body)
  expect(isTicked(boxes[4])).toBe(true)
})

test('behavior: who voted For a payment to itself is shown with that vote, and nobody else', async () => {
  const [paid, unpaid] = ['frugal-', 'generous-'].map((camp) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((member) => addressOf(`${camp}${member}`)),
  )
  const payment = { proposalId: '4', number: 4, title: 'Grant number 4' }
  answers.PaymentsPage = () => ({
    proposals: page([{ ...payment, payload: { payees: [...(paid ?? []), ...(unpaid ?? [])] } }]),
  })
  answers.PayeeBallotsPage = () => ({
    ballots: page((paid ?? []).map((voter) => ({ proposalId: '4', voter }))),
  })
  const user = await start()
  for (const _ of [1, 2, 3]) await answer(user, 'Against')
  const [best] = await screen.findAllByRole('article')
  if (best === undefined) throw new Error('There is no match.')
  expect(await within(best).findByText('Voted For a payment to their own address:')).toBeTruthy()
  const link = within(best).getByRole('link', { name: '4 Grant number 4' })
  expect(link.getAttribute('href')).toBe('/proposals/4')
  for (const card of screen.getAllByRole('article')) {
    const isPaid = card.textContent?.includes('Frugal') ?? false
    expect(card.textContent?.includes('to their own address') ?? false).toBe(isPaid)
  }
})

test('behavior: where power can be split, that is said beside the matches', async () => {
  const advice = /power can be split between several of them/
  const user = await start()
  for (const _ of [1, 2, 3]) await answer(user, 'Against')
  expect(await matchedNames()).toHaveLength(5)
  expect(screen.queryByText(advice)).toBeNull()
  cleanup()
  localStorage.clear()
  answers.DaoFacts = () => ({
    dao: { capabilities: 'split topics terms', tokenSymbol: 'EX', tokenDecimals: 0 },
  })
  const again = await start()
  for (const _ of [1, 2, 3]) await answer(again, 'Against')
  expect(await screen.findByText(advice)).toBeTruthy()
})

test('behavior: of near equals, whoever already holds most of the power does not come first', async () => {
  const user = await start()
  for (const _ of [1, 2, 3]) await answer(user, 'Against')
  const [first = ''] = await matchedNames()
  cleanup()
  localStorage.clear()
  const accounts = everyDelegate.map((one) => ({
    ...one,
    votingPower: one.name === first ? '1000000' : '1000',
  }))
  answers.DelegatesPage = () => ({ accounts: page(accounts) })
  const again = await start()
  for (const _ of [1, 2, 3]) await answer(again, 'Against')
  const names = await matchedNames()
  expect(names[0]).not.toBe(first)
  expect(names[0]).toMatch(/^Frugal/)
})

test('behavior: the delegate held now stands below with its place, and can be compared', async () => {
  answers.CurrentDelegations = () => ({
    delegations: { items: [{ topic: 0, delegate: addressOf('generous-2'), share: 10_000 }] },
  })
  const user = await start({ isConnected: true })
  for (const _ of [1, 2, 3]) await answer(user, 'Against')
  const now = await screen.findByRole('region', { name: 'Your delegate now' })
  expect(within(now).getAllByRole('article')).toHaveLength(1)
  expect(now.textContent).toMatch(/Generous 2Place \d+ of 16 · From their votes/)
  expect(now.textContent).toContain('You delegate to them now')
  await user.click(within(now).getByRole('checkbox', { name: 'Compare Generous 2' }))
  await user.click(screen.getAllByRole('checkbox', { name: /^Compare Frugal/ })[0] ?? now)
  const table = screen.getByRole('region', { name: 'Side by side, as a table' })
  const heads = within(table)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent)
  expect(heads).toHaveLength(2)
  expect(heads.filter((head) => head?.includes('You delegate to them now'))).toEqual([
    expect.stringContaining('Generous 2'),
  ])
})

test('behavior: a delegate held now who is a match is marked there, with the part it holds', async () => {
  const share = 1_250
  answers.CurrentDelegations = () => ({
    delegations: {
      items: [0, 1, 2, 3, 4, 5, 6, 7].map((member) => ({
        topic: 0,
        delegate: addressOf(`frugal-${member}`),
        share,
      })),
    },
  })
  const user = await start({ isConnected: true })
  for (const _ of [1, 2, 3]) await answer(user, 'Against')
  const [best] = await screen.findAllByRole('article')
  expect(best?.textContent).toContain('You delegate to them now: 12.5\u00a0%')
  const others = screen.getByRole('region', { name: 'Others whom you delegate to now' })
  expect(others.textContent).not.toContain(best?.querySelector('h3')?.textContent)
})

test('behavior: a delegate held now of whom nothing is known is said to be that', async () => {
  answers.CurrentDelegations = () => ({
    delegations: { items: [{ topic: 0, delegate: addressOf('stranger'), share: 10_000 }] },
  })
  const user = await start({ isConnected: true })
  for (const _ of [1, 2, 3]) await answer(user, 'Against')
  const now = await screen.findByRole('region', { name: 'Your delegate now' })
  expect(now.textContent).toContain('too little of a record to be compared with you')
})

/** In the order they stand. */
const matchedNames = async () =>
  (await screen.findAllByRole('article')).map(
    (card) => within(card).getByRole('heading').textContent ?? '',
  )
const isTicked = (box: HTMLElement | undefined) => box instanceof HTMLInputElement && box.checked
