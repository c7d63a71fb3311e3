import type { Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serveRpc } from '../../scripts/chain/serveRpc.ts'

let server: Server
let url: string

beforeEach(async () => {
  server = await serveRpc(0, async ({ method, params }) => {
    if (method === 'revert') {
      throw Object.assign(new Error('execution reverted'), { code: 3, data: '0x08c379a0' })
    }
    if (method === 'fail') throw Object.assign(new Error('no such account'), { code: -32000 })
    return { method, params }
  })
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})

afterEach(() => new Promise((resolve) => server.close(resolve)))

async function post(body: string, headers: Record<string, string> = {}) {
  return await fetch(url, { method: 'POST', body, headers })
}

const call = (id: number, method: string) => ({ jsonrpc: '2.0', id, method, params: [1] })

describe('answers', () => {
  test('default', async () => {
    const response = await post(JSON.stringify(call(1, 'eth_chainId')))
    expect(await response.json()).toEqual({
      jsonrpc: '2.0',
      id: 1,
      result: { method: 'eth_chainId', params: [1] },
    })
  })

  test('behavior: a batch is answered in its order', async () => {
    const response = await post(JSON.stringify([call(2, 'a'), call(1, 'fail'), { id: 3 }]))
    expect(await response.json()).toMatchObject([
      { id: 2, result: { method: 'a' } },
      { id: 1, error: { code: -32000, message: 'no such account' } },
      { id: null, error: { code: -32600 } },
    ])
  })

  test('behavior: a revert carries its return data', async () => {
    const response = await post(JSON.stringify(call(1, 'revert')))
    expect(await response.json()).toMatchObject({
      error: { code: 3, message: 'execution reverted', data: '0x08c379a0' },
    })
  })

  test('error: no JSON', async () => {
    expect(await (await post('{')).json()).toMatchObject({ error: { code: -32700 } })
  })

  test('error: an empty batch', async () => {
    expect(await (await post('[]')).json()).toMatchObject({ error: { code: -32600 } })
  })

  test('error: more than five megabytes', async () => {
    expect((await post(' '.repeat(5 * 1024 * 1024 + 1))).status).toBe(413)
  })

  test('error: not a POST', async () => {
    expect((await fetch(url)).status).toBe(405)
  })
})

describe('pages', () => {
  test.each(['http://localhost:4400', 'http://127.0.0.1:4500'])(
    'parameters: %s may call',
    async (origin) => {
      const response = await post(JSON.stringify(call(1, 'a')), { origin })
      expect(response.headers.get('access-control-allow-origin')).toBe(origin)
    },
  )

  test('error: a page from elsewhere is refused before anything runs', async () => {
    const response = await post(JSON.stringify(call(1, 'a')), { origin: 'https://evil.example' })
    expect(response.status).toBe(403)
  })
})
