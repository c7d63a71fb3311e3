import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderScreen } from '../../../test/renderScreen.tsx'
import type { WishedUse } from '../../lib/WishSlots.ts'
import { DriftNotice } from './DriftNotice.tsx'
import type { Wishes } from './useWishes.ts'

const ada = { address: '0xa', name: 'Ada' }
const bob = { address: '0xb', name: 'Bob' }

const wishes: Wishes = {
  isKnown: true,
  wishOf: () => ({ choice: 'for', sureness: 1, isAnswer: true }),
  promisedBy: () => 0.8,
}

/** Newest first, as the record gives them. */
const uses = (choices: readonly ('for' | 'against')[], holder = ada.address): WishedUse[] =>
  choices
    .map((choice, index): WishedUse => {
      const number = index + 1
      const proposal = { id: `${number}`, number, title: `Matter ${number}`, voteStart: number }
      return { proposal, holder, ballot: { choice }, status: 'used' }
    })
    .toReversed()

test('default: within noise, the figures and no alarm', async () => {
  const record = uses(['for', 'for', 'against', 'for'])
  await renderScreen(<DriftNotice uses={record} holders={[ada]} wishes={wishes} />)
  expect(
    screen.getByText(/^Ada decided as you would have on 3 of 4 contested proposals: within/),
  ).toBeTruthy()
  expect(screen.queryByRole('status')).toBeNull()
})

test('behavior: drift is said with its figures, where it began, and a way on', async () => {
  const turned = [...Array(6).fill('for'), ...Array(6).fill('against')]
  await renderScreen(<DriftNotice uses={uses(turned)} holders={[ada]} wishes={wishes} />)
  expect(screen.getByRole('status').textContent).toContain('on 6 of 12 contested proposals')
  expect(screen.getByRole('link', { name: '7 Matter 7' }).getAttribute('href')).toBe('/proposals/7')
  expect(screen.getByRole('link', { name: 'Look for another delegate' })).toBeTruthy()
})

test('behavior: of a split, whoever drifts is named, the other is not suspected', async () => {
  const faithful = uses(Array(12).fill('for'), ada.address)
  const turned = uses([...Array(6).fill('for'), ...Array(6).fill('against')], bob.address)
  const record = [...faithful, ...turned]
  await renderScreen(<DriftNotice uses={record} holders={[ada, bob]} wishes={wishes} />)
  expect(screen.getByText(/^Ada decided as you would have on 12 of 12/)).toBeTruthy()
  expect(screen.getAllByRole('status')).toHaveLength(1)
  expect(screen.getByRole('status').textContent).toContain('Bob may be drifting away from you.')
})

test('behavior: who holds nothing any more is not judged', async () => {
  const record = uses(Array(12).fill('against'), bob.address)
  await renderScreen(<DriftNotice uses={record} holders={[]} wishes={wishes} />)
  expect(screen.queryByRole('status')).toBeNull()
})

test('behavior: without answers there is a way to the questions, and no verdict', async () => {
  const unknown = { ...wishes, isKnown: false }
  const record = uses(Array(9).fill('against'))
  await renderScreen(<DriftNotice uses={record} holders={[ada, bob]} wishes={unknown} />)
  expect(screen.getByRole('link', { name: 'To the questions' }).getAttribute('href')).toBe('/match')
  expect(screen.queryByRole('status')).toBeNull()
})
