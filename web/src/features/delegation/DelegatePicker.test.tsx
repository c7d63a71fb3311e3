import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { commonWords } from '../../words/common.ts'
import { DelegatePicker } from './DelegatePicker.tsx'

const ada = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const { server } = answerGraphql({
  DelegatesPage: () => ({
    accounts: {
      items: [
        {
          address: ada.toLowerCase(),
          name: 'Ada',
          hasStatement: true,
          balance: '0',
          votingPower: '1000',
          delegate: null,
          delegatorCount: 2,
          ballotCount: 30,
          lastBallotAt: null,
        },
      ],
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  }),
})

beforeAll(() => server.listen())
afterAll(() => server.close())

test('default', async () => {
  expect(await picked('ada')).toEqual({ delegate: ada.toLowerCase(), name: 'Ada' })
})

test('behavior: an address nobody knows is taken, with its checksum, in small letters and in capitals', async () => {
  const expected = { delegate: bob.toLowerCase(), name: null }
  expect(await picked(bob)).toEqual(expected)
  expect(await picked(bob.toLowerCase())).toEqual(expected)
  expect(await picked(`0x${bob.slice(2).toUpperCase()}`)).toEqual(expected)
})

test('error: an address with a mistyped letter is offered as nobody, known or not', async () => {
  for (const address of [bob, ada]) {
    const { unmount } = await type(address.replace('C', 'c'))
    expect(screen.getByText(commonWords.checksum)).toBeTruthy()
    expect(screen.getByLabelText('Add a delegate').getAttribute('aria-invalid')).toBe('true')
    expect(screen.queryByRole('list')).toBeNull()
    unmount()
  }
})

let last: unknown

async function type(text: string) {
  const view = await renderScreen(<DelegatePicker taken={[]} onPick={(one) => (last = one)} />)
  await userEvent.click(screen.getByLabelText('Add a delegate'))
  await userEvent.paste(text)
  return view
}

async function picked(text: string) {
  const { unmount } = await type(text)
  const list = await screen.findByRole('list', { name: 'Delegates found' })
  await userEvent.click(list.querySelector('button') as HTMLElement)
  unmount()
  return last
}
