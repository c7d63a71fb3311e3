import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { getResponse, HttpResponse, http } from 'msw'
import { encodeFunctionData } from 'viem'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { alice, answerChain, bob } from '../../test/answerChain.ts'
import { answerGraphql } from '../../test/answerGraphql.ts'
import {
  installWallet,
  refuse,
  resetWallet,
  sentHash,
  WalletConnected,
  wallet,
} from '../../test/browserWallet.tsx'
import { exampleDaoConfig, renderScreen, rpcUrl } from '../../test/renderScreen.tsx'
import { SwitchAccount, switchAccount } from '../../test/SwitchAccount.tsx'
import { TransactionProgress } from '../ui/TransactionProgress.tsx'
import { transactionWords } from '../words/common.ts'
import { errorWords } from '../words/errors.ts'
import { AfterWriteContext } from './AfterWriteContext.ts'
import { useTransaction } from './useTransaction.ts'

const { server } = answerGraphql({})
const afterWrite = vi.fn()
let putAway = () => {}

beforeAll(() => {
  server.listen()
  putAway = installWallet()
})
beforeEach(() => {
  resetWallet()
  afterWrite.mockReset().mockResolvedValue('shown')
})
afterEach(() => server.resetHandlers())
afterAll(() => {
  putAway()
  server.close()
})

function Vote() {
  const { state, send } = useTransaction()
  const write = {
    address: exampleDaoConfig.contracts.governor,
    abi: mandateGovernorAbi,
    functionName: 'castVote',
    args: [7n, 1],
  }
  return (
    <>
      <button type="button" onClick={() => void send(write)}>
        Vote
      </button>
      <TransactionProgress state={state} />
    </>
  )
}

async function vote(chain = answerChain({}).handler) {
  server.use(chain)
  await renderScreen(
    <AfterWriteContext value={afterWrite}>
      <WalletConnected>
        <Vote />
        <SwitchAccount />
      </WalletConnected>
    </AfterWriteContext>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Vote' }))
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
  wallet.send = () => refuse(4001, 'User rejected the request.')
  await vote()
  expect(await screen.findByText(errorWords.rejected)).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(afterWrite).not.toHaveBeenCalled()
})

test('error: a wallet without money says how to go on', async () => {
  wallet.send = () => refuse(-32000, 'insufficient funds for gas * price + value')
  await vote()
  expect((await screen.findByRole('alert')).textContent).toContain(errorWords.insufficientFunds)
})

test.each([
  ['cannot leave', () => refuse(4200, 'Unrecognized chain')],
  ['says it left', () => null],
])('error: a wallet that %s another network, and stays', async (_, switchChain) => {
  wallet.chainId = 1
  wallet.switchChain = switchChain
  await vote()
  expect((await screen.findByRole('alert')).textContent).toContain(errorWords.wrongChain)
  expect(afterWrite).not.toHaveBeenCalled()
})

test('error: a wallet that changes its network halfway', async () => {
  wallet.send = () => refuse(-32603, 'Provided chainId "31337" must match the active chainId "1"')
  await vote()
  expect((await screen.findByRole('alert')).textContent).toContain(errorWords.wrongChain)
})

test('error: a wallet that changes its account halfway', async () => {
  const { handler, calls } = answerChain({})
  // It is changed while the call is tried against the chain.
  Object.defineProperty(calls, 'castVote', {
    get: () => {
      switchAccount(bob)
      return 1n
    },
  })
  await vote(handler)
  expect((await screen.findByRole('alert')).textContent).toContain(errorWords.accountSwitched)
})

test('error: what a contract refuses without a reason', async () => {
  await vote(answerChain({ castVote: { revert: '0x' } }).handler)
  expect((await screen.findByRole('alert')).textContent).toContain(errorWords.refused)
})

test('error: what is refused only when it is mined', async () => {
  await vote(mined({ status: '0x0' }))
  expect((await screen.findByRole('alert')).textContent).toContain(errorWords.reverted)
  expect(afterWrite).not.toHaveBeenCalled()
})

test('error: a transaction that the wallet replaced by another one', async () => {
  await vote(replaced())
  const alert = await screen.findByRole('alert', {}, { timeout: 8_000 })
  expect(alert.textContent).toContain(errorWords.replaced)
}, 15_000)

const transaction = {
  hash: sentHash,
  from: alice,
  to: bob,
  nonce: '0x5',
  value: '0x0',
  input: encodeFunctionData({ abi: mandateGovernorAbi, functionName: 'castVote', args: [7n, 1] }),
  gas: '0x1',
  gasPrice: '0x1',
  type: '0x0',
  blockNumber: null,
  blockHash: null,
  transactionIndex: null,
}

type Receipt = Record<string, unknown>

/** A chain on which what was sent is mined, with a receipt that differs by `part`. */
function mined(part: Receipt) {
  const chain = answerChain({ castVote: 1n })
  return http.post(rpcUrl, async ({ request }) => {
    const { id, method } = (await request.clone().json()) as { id: number; method: string }
    if (method === 'eth_getTransactionByHash') return reply(id, transaction)
    const passed = await getResponse([chain.handler], request)
    if (method !== 'eth_getTransactionReceipt' || passed === undefined) return passed
    const { result } = (await passed.json()) as { result: Receipt }
    return reply(id, { ...result, ...part })
  })
}

/** A chain that mines another transaction with the same number (nonce) of the same sender. */
function replaced() {
  const chain = answerChain({ castVote: 1n })
  const other = {
    ...transaction,
    hash: `0x${'c'.repeat(64)}`,
    input: '0x34',
    to: alice,
    value: '0x1',
  }
  return http.post(rpcUrl, async ({ request }) => {
    const { id, method, params } = (await request.clone().json()) as {
      id: number
      method: string
      params?: readonly unknown[]
    }
    const isSent = params?.[0] === sentHash
    if (method === 'eth_getTransactionByHash') return reply(id, isSent ? transaction : other)
    if (method === 'eth_getTransactionReceipt' && isSent) return reply(id, null)
    const passed = await getResponse([chain.handler], request)
    if (method !== 'eth_getBlockByNumber' || passed === undefined) return passed
    const { result } = (await passed.json()) as { result: Receipt }
    return reply(id, { ...result, transactions: [other] })
  })
}

function reply(id: number, result: unknown) {
  return HttpResponse.json({ jsonrpc: '2.0', id, result })
}
