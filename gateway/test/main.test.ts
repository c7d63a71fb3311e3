import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DaoConfig } from '@mandate/governance/dao'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { findFreePort } from '../../indexer/test/support/findFreePort.ts'
import { startChain, type TestChain } from '../../indexer/test/support/startChain.ts'
import { unreachableDao } from './support/unreachableDao.ts'

const main = join(import.meta.dirname, '../src/main.ts')

let chain: TestChain
let folder: string

beforeAll(async () => {
  chain = await startChain()
  folder = await mkdtemp(join(tmpdir(), 'mandate-gateway-'))
})

afterAll(async () => {
  await chain?.stop()
  await rm(folder, { recursive: true, force: true })
})

async function run(dao: DaoConfig, environment: Record<string, string>): Promise<ChildProcess> {
  const file = join(folder, 'daos.json')
  await writeFile(file, JSON.stringify([dao]))
  const child = spawn(process.execPath, ['--experimental-strip-types', main], {
    env: { ...process.env, MANDATE_DAOS: file, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** What it says before it ends by itself, and how it ends. */
async function ending(child: ChildProcess): Promise<{ code: unknown; sentence: string }> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const [code] = await once(child, 'close')
  return { code, sentence: said.trim() }
}

async function untilHealthy(port: number): Promise<void> {
  for (;;) {
    const isHealthy = await fetch(`http://127.0.0.1:${port}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isHealthy) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const served = (rpcUrl: string, id = 31337): DaoConfig => ({
  ...unreachableDao,
  chain: { ...unreachableDao.chain, id, rpcUrls: [rpcUrl] },
})

describe('the gateway as a process', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('default: starts, and ends on %s', async (signal) => {
    const port = await findFreePort()
    const child = await run(served(chain.url), { PORT: `${port}` })
    await untilHealthy(port)
    const end = ending(child)
    child.kill(signal)
    expect(await end).toMatchObject({ code: 0 })
  })

  test('behavior: ends although somebody never ends a request', async () => {
    const port = await findFreePort()
    const child = await run(served(chain.url), { PORT: `${port}` })
    await untilHealthy(port)
    const socket = connect(port, '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    socket.on('error', () => undefined)
    await once(socket, 'connect')
    socket.write('GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: ')
    await new Promise((resolve) => setTimeout(resolve, 500))
    const end = ending(child)
    child.kill('SIGTERM')
    expect(await end).toMatchObject({ code: 0 })
  }, 25_000)

  test('behavior: starts before its RPC, and is not ready until then', async () => {
    const port = await findFreePort()
    await run(unreachableDao, { PORT: `${port}` })
    await untilHealthy(port)
    expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(503)
  })

  test('error: the RPC serves another chain', async () => {
    const child = await run(served(chain.url, 10), { PORT: '0' })
    expect(await ending(child)).toEqual({
      code: 1,
      sentence:
        'The RPC of "Nowhere" serves chain 31337, but chain 10 is configured: set MANDATE_RPC_URL_10 to an RPC of that chain, or correct the file that MANDATE_DAOS names.',
    })
  })

  test('error: so does an RPC given by the environment', async () => {
    const dao = served('http://127.0.0.1:9', 10)
    const child = await run(dao, { PORT: '0', MANDATE_RPC_URL_10: chain.url })
    expect(await ending(child)).toMatchObject({
      code: 1,
      sentence: expect.stringMatching(/serves chain 31337/),
    })
  })

  test('error: the port is busy', async () => {
    const port = await findFreePort()
    const squatter = createServer().listen(port, '127.0.0.1')
    onTestFinished(() => void squatter.close())
    const child = await run(served(chain.url), { PORT: `${port}` })
    expect(await ending(child)).toEqual({
      code: 1,
      sentence: `Port ${port} is busy: set PORT to a free one.`,
    })
  })

  test('error: the port of the metrics is busy', async () => {
    const port = await findFreePort()
    const squatter = createServer().listen(port, '127.0.0.1')
    onTestFinished(() => void squatter.close())
    const child = await run(served(chain.url), { PORT: '0', METRICS_PORT: `${port}` })
    expect(await ending(child)).toEqual({
      code: 1,
      sentence: `Port ${port} is busy: set METRICS_PORT to a free one.`,
    })
  })

  test('error: the environment is wrong', async () => {
    const child = await run(served(chain.url), { PORT: 'high', INDEXER_URL: 'indexer' })
    const { code, sentence } = await ending(child)
    expect(code).toBe(1)
    expect(sentence).toBe(
      'PORT must be a whole number from 0 to 65535; INDEXER_URL must be a http(s) address.',
    )
  })

  test('error: nobody names the file of DAOs', async () => {
    const child = await run(served(chain.url), { PORT: '0', MANDATE_DAOS: '' })
    expect(await ending(child)).toEqual({
      code: 1,
      sentence:
        'MANDATE_DAOS is missing: set it to the file with your DAOs, which npm run deploy writes, or try Mandate with npm start.',
    })
  })

  test('error: an RPC of the environment is no address', async () => {
    const child = await run(served(chain.url), { PORT: '0', MANDATE_RPC_URL_31337: 'node:8545' })
    expect(await ending(child)).toEqual({
      code: 1,
      sentence: 'MANDATE_RPC_URL_31337 must be a http(s) address.',
    })
  })

  test('error: an interface that this machine has not', async () => {
    const child = await run(served(chain.url), { PORT: '0', HOST: '192.0.2.1' })
    expect(await ending(child)).toEqual({
      code: 1,
      sentence: 'Nobody can listen at 192.0.2.1: set HOST to an address of this machine.',
    })
  })

  test('behavior: a variable that is empty is as good as none', async () => {
    const port = await findFreePort()
    const empty = Object.fromEntries(
      ['HOST', 'DATABASE_URL', 'PRIVATE_DATA_DIR', 'INDEXER_URL', 'WEB_URL', 'METRICS_PORT'].map(
        (name) => [name, ''],
      ),
    )
    const child = await run(served(chain.url), { PORT: `${port}`, ...empty })
    const end = ending(child)
    await Promise.race([untilHealthy(port), end.then(({ sentence }) => expect(sentence).toBe(''))])
    child.kill('SIGTERM')
    expect(await end).toMatchObject({ code: 0 })
  })

  test('behavior: what stands behind the host of an RPC is not logged: it may be a key', async () => {
    const port = await findFreePort()
    const rpc = 'http://127.0.0.1:9/v2/its-key'
    const child = await run(served(chain.url), { PORT: `${port}`, MANDATE_RPC_URL_31337: rpc })
    const end = ending(child)
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    await untilHealthy(port)
    await expect.poll(() => said, { timeout: 10_000 }).toContain('The RPC does not answer.')
    child.kill('SIGTERM')
    await end
    expect(said).toContain('http://127.0.0.1:9')
    expect(said).not.toContain('its-key')
  })
})
