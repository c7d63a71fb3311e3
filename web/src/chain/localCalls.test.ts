import { expect, test } from 'vitest'
import { alice, bob } from '../../test/answerChain.ts'
import { answerLocalCalls } from './localCalls.ts'

const call = { to: bob, data: '0x01' }
const bad = { to: bob, data: '0xbad0' }

/** A chain that refuses `bad`, and mines the others as `status` says; null: not yet. */
function openChain(status: '0x0' | '0x1' | null = '0x1') {
  const sent: unknown[] = []
  async function callRpc(method: string, params: readonly unknown[] = []): Promise<unknown> {
    switch (method) {
      case 'eth_chainId':
        return '0x7a69'
      case 'eth_sendTransaction': {
        const [transaction] = params as [{ data: string }]
        if (transaction.data === bad.data) throw new Error('execution reverted')
        return `0x${String(sent.push(transaction)).padStart(64, 'a')}`
      }
      default:
        return status === null ? null : { status, transactionHash: params[0] }
    }
  }
  const ask = (method: string, ...params: unknown[]) => answerLocalCalls(callRpc, method, params)
  return { sent, ask }
}

async function send(chain: ReturnType<typeof openChain>, calls: readonly object[]) {
  const answer = await chain.ask('wallet_sendCalls', { from: alice, calls })
  return (answer as { id: string }).id
}

test('default', async () => {
  const chain = openChain()
  expect(await chain.ask('wallet_getCapabilities', alice)).toEqual({
    '0x7a69': { atomic: { status: 'unsupported' } },
  })
  const id = await send(chain, [call, call])
  expect(chain.sent).toEqual([
    { ...call, from: alice },
    { ...call, from: alice },
  ])
  expect(await chain.ask('wallet_getCallsStatus', id)).toMatchObject({
    status: 200,
    chainId: '0x7a69',
    receipts: [{ status: '0x1' }, { status: '0x1' }],
  })
})

test('behavior: what is not mined yet is pending', async () => {
  const chain = openChain(null)
  const id = await send(chain, [call])
  expect(await chain.ask('wallet_getCallsStatus', id)).toMatchObject({ status: 100, receipts: [] })
})

test('behavior: one call that the chain refuses does not hold up the others', async () => {
  const chain = openChain()
  const id = await send(chain, [call, bad, call])
  const status = await chain.ask('wallet_getCallsStatus', id)
  expect(status).toMatchObject({ status: 600, receipts: [{}, {}] })
})

test('behavior: calls that were mined and reverted have failed', async () => {
  const chain = openChain('0x0')
  const id = await send(chain, [call])
  expect(await chain.ask('wallet_getCallsStatus', id)).toMatchObject({ status: 500 })
})

test('error: refused are calls none of which can be sent, and ids that nothing was sent under', async () => {
  const chain = openChain()
  await expect(send(chain, [bad])).rejects.toThrow('execution reverted')
  await expect(chain.ask('wallet_getCallsStatus', '0x12')).rejects.toMatchObject({ code: 5730 })
})

test('behavior: other methods are the chain’s own', () => {
  expect(openChain().ask('eth_accounts')).toBeUndefined()
})
