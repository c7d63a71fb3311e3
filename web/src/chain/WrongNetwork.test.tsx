import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerGraphql } from '../../test/answerGraphql.ts'
import {
  installWallet,
  refuse,
  resetWallet,
  WalletConnected,
  wallet,
} from '../../test/browserWallet.tsx'
import { renderScreen, rpcUrl } from '../../test/renderScreen.tsx'
import { WrongNetwork } from './WrongNetwork.tsx'

const { server } = answerGraphql({})
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

async function show() {
  await renderScreen(
    <WalletConnected>
      <WrongNetwork />
      <p>Connected</p>
    </WalletConnected>,
  )
  await screen.findByText('Connected')
}

const switchOver = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Switch to Local' }))

test('default', async () => {
  wallet.chainId = 1
  wallet.switchChain = () => {
    wallet.chainId = 31_337
    return null
  }
  await show()
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('Your wallet is on Ethereum, and this DAO lives on Local')
  await switchOver()
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})

test('behavior: nothing is said on the right network', async () => {
  await show()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('behavior: a network without a name is told by its number', async () => {
  wallet.chainId = 4_242
  await show()
  expect((await screen.findByRole('alert')).textContent).toContain('with the chain id 4242')
})

test('behavior: a wallet that does not know the network is told of it', async () => {
  wallet.chainId = 1
  wallet.switchChain = () => refuse(4902, 'Unrecognized chain ID')
  let added: unknown
  wallet.addChain = (chain) => {
    added = chain
    wallet.chainId = 31_337
    return null
  }
  await show()
  await switchOver()
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(added).toMatchObject({ chainId: '0x7a69', chainName: 'Local', rpcUrls: [rpcUrl] })
})

test.each([
  ['declines', 4001],
  ['cannot', 4200],
])('error: a wallet that %s says how to go on', async (_, code) => {
  wallet.chainId = 1
  wallet.switchChain = () => refuse(code, 'No')
  await show()
  await switchOver()
  await screen.findByText(/The wallet did not switch\. .* choose Local \(chain id 31337\)/)
  expect(screen.getByRole('button', { name: 'Switch to Local' })).toBeTruthy()
})

test('error: so does one that says yes and stays', async () => {
  wallet.chainId = 1
  await show()
  await switchOver()
  await screen.findByText(/The wallet did not switch\. .* choose Local \(chain id 31337\)/)
  expect(screen.getByRole('button', { name: 'Switch to Local' })).toHaveProperty('disabled', false)
})

test('behavior: a wallet that takes its time after the yes is waited for', async () => {
  wallet.chainId = 1
  wallet.switchChain = () => {
    setTimeout(() => {
      wallet.chainId = 31_337
    }, 1000)
    return null
  }
  await show()
  await switchOver()
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})

test('behavior: a wallet that wraps what it does not know is told of the network all the same', async () => {
  wallet.chainId = 1
  wallet.switchChain = () => {
    const data = { originalError: { code: 4902 } }
    throw Object.assign(new Error('Internal'), { code: -32603, data })
  }
  wallet.addChain = () => {
    wallet.chainId = 31_337
    return null
  }
  await show()
  await switchOver()
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})
