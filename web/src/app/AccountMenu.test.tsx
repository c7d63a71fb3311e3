import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerGraphql } from '../../test/answerGraphql.ts'
import { installWallet, refuse, resetWallet, wallet } from '../../test/browserWallet.tsx'
import { renderScreen } from '../../test/renderScreen.tsx'
import { AccountMenu } from './AccountMenu.tsx'

const { server } = answerGraphql({ AccountNames: () => ({ accounts: { items: [] } }) })
let putAway = () => {}

beforeAll(() => {
  server.listen()
  putAway = installWallet()
})
beforeEach(resetWallet)
afterAll(() => {
  putAway()
  server.close()
})

function Menu() {
  const [isOpen, setIsOpen] = useState(false)
  return <AccountMenu isOpen={isOpen} onOpenChange={setIsOpen} />
}

async function connect() {
  await renderScreen(<Menu />)
  await userEvent.click(await screen.findByRole('button', { name: 'Connect' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Test wallet' }))
}

test('behavior: a wallet on another network is connected, and told where it is and where to go', async () => {
  wallet.chainId = 1
  wallet.switchChain = () => {
    wallet.chainId = 31_337
    return null
  }
  await connect()
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Your wallet is on Ethereum, and this DAO lives on Local',
  )
  expect(screen.getByText('Wrong network')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Switch to Local' }))
  await waitFor(() => expect(screen.queryByText('Wrong network')).toBeNull())
  expect(screen.queryByRole('alert')).toBeNull()
})

test('behavior: a wallet that may not be switched is connected all the same', async () => {
  wallet.chainId = 1
  wallet.switchChain = () => refuse(4001, 'User rejected the request.')
  await connect()
  expect(await screen.findByText('Wrong network')).toBeTruthy()
})
