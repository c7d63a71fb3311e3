import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { useConnect, useConnection, useConnectors } from 'wagmi'
import { alice, answerChain } from '../../test/answerChain.ts'
import { answerGraphql } from '../../test/answerGraphql.ts'
import { exampleDaoConfig, renderScreen } from '../../test/renderScreen.tsx'
import { TransactionProgress } from '../ui/TransactionProgress.tsx'
import { transactionWords } from '../words/common.ts'
import { errorWords } from '../words/errors.ts'
import { AfterWriteContext } from './AfterWriteContext.ts'
import { useTransaction } from './useTransaction.ts'

const hash = `0x${'a'.repeat(64)}`
const { server } = answerGraphql({})
const afterWrite = vi.fn()

/** A browser wallet that announces itself (EIP-6963); each test says how it answers. */
const wallet = { chainId: '0x7a69', send: () => hash, switchChain: () => null }

function announce() {
  const provider = {
    on() {},
    removeListener() {},
    async request({ method }: { method: string }) {
      switch (method) {
        case 'eth_accounts':
        case 'eth_requestAccounts':
          return [alice]
        case 'eth_chainId':
          return wallet.chainId
        case 'eth_sendTransaction':
        case 'wallet_sendTransaction':
          return wallet.send()
        case 'wallet_switchEthereumChain':
          return wallet.switchChain()
        default:
          return null
      }
    },
  }
  const info = { uuid: '1', name: 'Test wallet', icon: 'data:image/svg+xml,x', rdns: 'test.wallet' }
  const detail = Object.freeze({ info, provider })
  window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }))
}

beforeAll(() => {
  server.listen()
  window.addEventListener('eip6963:requestProvider', announce)
})
beforeEach(() => {
  Object.assign(wallet, { chainId: '0x7a69', send: () => hash, switchChain: () => null })
  afterWrite.mockReset().mockResolvedValue('shown')
})
afterEach(() => server.resetHandlers())
afterAll(() => {
  window.removeEventListener('eip6963:requestProvider', announce)
  server.close()
})

function Vote() {
  const connector = useConnectors().find(({ name }) => name === 'Test wallet')
  const { isConnected } = useConnection()
  const connect = useConnect()
  const { state, send } = useTransaction()
  const write = {
    address: exampleDaoConfig.contracts.governor,
    abi: mandateGovernorAbi,
    functionName: 'castVote',
    args: [7n, 1],
  }
  return (
    <>
      <button type="button" onClick={() => connector && connect.mutate({ connector })}>
        Connect
      </button>
      <button type="button" disabled={!isConnected} onClick={() => void send(write)}>
        Vote
      </button>
      <TransactionProgress state={state} />
    </>
  )
}

async function vote() {
  const chain = answerChain({})
  server.use(chain.handler)
  await renderScreen(
    <AfterWriteContext value={afterWrite}>
      <Vote />
    </AfterWriteContext>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Connect' }))
  await vi.waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Vote' }).disabled).toBe(false),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Vote' }))
}

test('default', async () => {
  await vote()
  expect(await screen.findByText(transactionWords.indexed('100'))).toBeTruthy()
  expect(afterWrite).toHaveBeenCalledExactlyOnceWith(100n)
})

test('behavior: an index that lags is said, not hidden', async () => {
  afterWrite.mockResolvedValue('late')
  await vote()
  expect(await screen.findByText(transactionWords.unindexed('100'))).toBeTruthy()
})

test('behavior: a declined request is quiet', async () => {
  wallet.send = () => {
    throw Object.assign(new Error('User rejected the request.'), { code: 4001 })
  }
  await vote()
  expect(await screen.findByText(errorWords.rejected)).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(afterWrite).not.toHaveBeenCalled()
})

test('error: a wallet without money says how to go on', async () => {
  wallet.send = () => {
    throw Object.assign(new Error('insufficient funds for gas * price + value'), { code: -32000 })
  }
  await vote()
  expect((await screen.findByRole('alert')).textContent).toContain(errorWords.insufficientFunds)
})

test('error: a wallet that stays on another network', async () => {
  wallet.chainId = '0x1'
  wallet.switchChain = () => {
    throw Object.assign(new Error('Unrecognized chain'), { code: 4200 })
  }
  await vote()
  expect((await screen.findByRole('alert')).textContent).toContain(errorWords.wrongChain)
  expect(afterWrite).not.toHaveBeenCalled()
})
