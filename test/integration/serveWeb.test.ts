import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WebConfig } from '@mandate/governance/dao'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serveWeb } from '../../scripts/run/serveWeb.ts'

const config: WebConfig = { daos: [], gatewayUrl: 'http://127.0.0.1:4401' }

let directory: string
let server: Server
let port: number

async function serve(changes: Partial<WebConfig> = {}) {
  const built = join(directory, 'built')
  server = await serveWeb({ port: 0, directory: built, config: { ...config, ...changes } })
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mandate-'))
  await mkdir(join(directory, 'built/assets'), { recursive: true })
  await writeFile(join(directory, 'built/index.html'), '<!doctype html>app')
  await writeFile(join(directory, 'built/assets/index-abc.js'), 'run()')
  await writeFile(join(directory, 'secret.txt'), 'secret')
})

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  await rm(directory, { recursive: true })
})

/** Asks for the path as it is: fetch would tidy it up. */
function get(path: string, method = 'GET') {
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const asked = request({ port, path, method, host: '127.0.0.1', agent: false }, (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (text) => {
          body += text
        })
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body }),
        )
      })
      asked.on('error', reject)
      asked.end()
    },
  )
}

describe('files', () => {
  test.each(['/', '/proposals/12', '/tidewater/delegates/0xabc'])(
    'default: %s is a screen of the app',
    async (path) => {
      await serve()
      expect(await get(path)).toMatchObject({
        status: 200,
        body: '<!doctype html>app',
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
      })
    },
  )

  test('behavior: hashed assets are kept for ever', async () => {
    await serve()
    expect(await get('/assets/index-abc.js')).toMatchObject({
      body: 'run()',
      headers: { 'cache-control': 'max-age=31536000, immutable' },
    })
  })

  test('error: an asset that is not there is not the app', async () => {
    await serve()
    expect(await get('/assets/index-old.js')).toMatchObject({ status: 404 })
  })

  test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%00', '/%zz'])(
    'error: %s leads nowhere else',
    async (path) => {
      await serve()
      expect((await get(path)).body).not.toContain('secret')
    },
  )

  test('error: only reading', async () => {
    await serve()
    expect(await get('/', 'POST')).toMatchObject({ status: 405 })
  })
})

describe('configuration', () => {
  test('default', async () => {
    await serve()
    const { headers, body } = await get('/config.json')
    expect(JSON.parse(body)).toEqual(config)
    expect(headers['cache-control']).toBe('no-store')
  })

  test('behavior: the page may talk to its gateway and to nobody else', async () => {
    await serve()
    const policy = String((await get('/')).headers['content-security-policy'])
    expect(policy).toContain("connect-src 'self' http://127.0.0.1:4401;")
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('script-src')
    expect(policy).not.toContain('walletconnect')
  })

  test('behavior: WalletConnect’s hosts are allowed where it is offered', async () => {
    await serve({ walletConnectProjectId: 'project' })
    const policy = String((await get('/')).headers['content-security-policy'])
    expect(policy).toContain('wss://*.walletconnect.org')
  })
})
