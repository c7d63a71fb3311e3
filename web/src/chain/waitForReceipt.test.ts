import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleDaoConfig, rpcUrl } from '../../test/renderScreen.tsx'
import { errorWords } from '../words/errors.ts'
import { createChainConfig } from './createChainConfig.ts'
import { explainError } from './explainError.ts'
import { waitForReceipt } from './waitForReceipt.ts'

const hash = `0x${'a'.repeat(64)}` as const
const pending = { hash, from: hash.slice(0, 42), nonce: '0x1', type: '0x0', blockNumber: null }
let known: object | null = null

const server = setupServer(
  http.post(rpcUrl, async ({ request }) => {
    const { id, method } = (await request.json()) as { id: number; method: string }
    const result = method === 'eth_getTransactionByHash' ? known : null
    return HttpResponse.json({
      jsonrpc: '2.0',
      id,
      result: method === 'eth_blockNumber' ? '0x64' : result,
    })
  }),
)

beforeAll(() => server.listen())
afterAll(() => server.close())

async function wait(): Promise<string> {
  const config = createChainConfig(exampleDaoConfig.chain)
  const options = { hash, chainId: 31_337, timeout: 300, onRepriced() {} }
  return waitForReceipt(config, options).then(
    () => '',
    (error) => explainError(error).sentence,
  )
}

test('error: a transaction that waits for long', async () => {
  known = pending
  expect(await wait()).toBe(errorWords.slow)
})

test('error: a transaction that the network has dropped', async () => {
  known = null
  expect(await wait()).toBe(errorWords.dropped)
})
