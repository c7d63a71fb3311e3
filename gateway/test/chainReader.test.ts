import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startChain, type TestChain } from '../../indexer/test/support/startChain.ts'
import { createChainReader } from '../src/chains/createChainReader.ts'
import { unreachableDao } from './support/unreachableDao.ts'

let chain: TestChain
/** In front of the chain, and silent when told to be. */
let proxy: Server
let isSilent = false

beforeAll(async () => {
  chain = await startChain()
  proxy = createServer(async (request, response) => {
    if (isSilent) return
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const answer = await fetch(chain.url, { method: 'POST', body: Buffer.concat(chunks) })
    response.end(await answer.text())
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
})

afterAll(async () => {
  proxy?.closeAllConnections()
  proxy?.close()
  await chain?.stop()
})

const reader = (url: string) => createChainReader(unreachableDao.chain, url)

describe('createChainReader', () => {
  test('default', async () => {
    const { readHead, readNow, readChainId } = reader(chain.url)
    expect(await readHead()).toEqual({ number: 0n, timestamp: await chain.now() })
    expect(await readNow()).toEqual({ number: 0n, timestamp: await chain.now() })
    expect(await readChainId()).toBe(31337)
  })

  test('behavior: nobody knows the time of a chain that never answered', async () => {
    expect(await reader('http://127.0.0.1:9').readNow()).toBeUndefined()
    await expect(reader('http://127.0.0.1:9').readHead()).rejects.toThrow()
  })

  test('behavior: time goes on, without waiting, when the RPC falls silent', async () => {
    const { port } = proxy.address() as AddressInfo
    const { readNow } = reader(`http://127.0.0.1:${port}`)
    const before = await readNow()
    isSilent = true
    await new Promise((resolve) => setTimeout(resolve, 1_100))

    const started = performance.now()
    const after = await readNow()
    expect(performance.now() - started).toBeLessThan(2_000)
    const passed = Number(after?.timestamp) - Number(before?.timestamp)
    expect(passed).toBeGreaterThanOrEqual(1)
    expect(passed).toBeLessThan(10)
  })

  test('behavior: neither time nor blocks go back while the chain goes on', async () => {
    const now = () => Math.floor(Date.now() / 1_000)
    // A minute is the most that a newest block may be old without its chain having another time.
    const head = { number: 9, timestamp: now() - 59 }
    const { readNow } = reader(await serveHead(head))
    const first = await readNow()
    head.number -= 1
    await new Promise((resolve) => setTimeout(resolve, 3_100))
    const later = await readNow()
    expect(later?.number).toBe(9n)
    expect(Number(later?.timestamp) - Number(first?.timestamp)).toBeGreaterThanOrEqual(0)

    Object.assign(head, { number: 1, timestamp: 1_000 })
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect(await readNow()).toEqual({ number: 1n, timestamp: 1_000n })
  })
})

/** An RPC that knows nothing but its newest block. */
async function serveHead(head: { number: number; timestamp: number }): Promise<string> {
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const hex = (value: number) => `0x${value.toString(16)}`
    const result = { number: hex(head.number), timestamp: hex(head.timestamp), transactions: [] }
    response.end(JSON.stringify({ jsonrpc: '2.0', id: JSON.parse(text).id, result }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
