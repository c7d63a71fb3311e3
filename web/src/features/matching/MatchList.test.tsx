import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  addressOf,
  answer,
  answers,
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

const isTicked = (box: HTMLElement | undefined) => box instanceof HTMLInputElement && box.checked
