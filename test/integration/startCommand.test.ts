import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findFreePorts, isPortFree } from '../support/findFreePorts.ts'
import { openCommands } from '../support/openCommands.ts'

const slow = 400_000
const base = await findFreePorts()
const { state, run, start: startScript } = openCommands()

describe('start', () => {
  test('error: an unknown option', async () => {
    expect(await run('start.ts', ['--fast'])).toEqual({
      code: 1,
      output: "\nUnknown option '--fast'. Options: --clean, --replay, --port-base, --help.\n",
    })
  })

  test('error: a word that belongs to no option', async () => {
    expect((await run('start.ts', ['quickly'])).output).toContain('"quickly" is not understood.')
  })

  test.each(['start.ts', 'seed.ts', 'replay.ts', 'deploy.ts'])(
    'behavior: %s --help says how it is used',
    async (script) => {
      const { code, output } = await run(script, ['--help'])
      expect(code).toBe(0)
      expect(output).toMatch(/^npm (start|run (seed|replay|deploy)) -- /)
    },
  )

  test.each(['0', 'many', '99999'])('error: --port-base %s', async (wrong) => {
    const { code, output } = await run('start.ts', ['--port-base', wrong])
    expect(code).toBe(1)
    expect(output).toContain(`--port-base takes a number from 1024 to 65532, not "${wrong}".`)
  })

  test('error: a port that browsers refuse', async () => {
    const { code, output } = await run('start.ts', ['--port-base', '5999'])
    expect(code).toBe(1)
    expect(output.trim()).toBe(
      'Browsers refuse to connect to port 6000. Choose another --port-base than 5999.',
    )
  })

  test('error: a busy port is one sentence', async () => {
    const server = await hold(base + 1)
    const { code, output } = await run('start.ts', ['--port-base', `${base}`])
    server.close()
    expect(code).toBe(1)
    expect(output.trim().split('\n')).toEqual([
      `Port ${base + 1} (gateway) is in use. Stop the program that holds it, or move all ports, for instance: npm start -- --port-base ${base + 100}`,
    ])
  })

  test('error: the replayed folder is missing', async () => {
    const { code, output } = await run('start.ts', [
      '--port-base',
      `${base}`,
      '--replay',
      '/nowhere',
    ])
    expect(code).toBe(1)
    expect(output.trim()).toBe('There is no folder /nowhere.')
  })
})

describe('start, stopped and started again', () => {
  const start = () => startScript('start.ts', ['--port-base', `${base}`])
  const ports = [base, base + 1, base + 2, base + 3] as const

  test(
    'default: serves the app, ends whole on one Ctrl-C, and comes back with the same blocks',
    async () => {
      const first = start()
      await first.prints('ready in', slow)
      expect(first.output().trim().split('\n').at(-1)).toMatch(
        new RegExp(
          `app http://127.0.0.1:${base} +GraphQL http://127.0.0.1:${base + 1}/graphql +RPC http://127.0.0.1:${base + 2}$`,
        ),
      )
      const page = await fetch(`http://127.0.0.1:${base}/proposals`)
      expect(await page.text()).toContain('<!doctype html>')
      expect(page.headers.get('content-security-policy')).toContain(
        `connect-src 'self' http://127.0.0.1:${base + 1} http://127.0.0.1:${base + 2};`,
      )
      const config = await (await fetch(`http://127.0.0.1:${base}/config.json`)).json()
      expect(config).toMatchObject({
        gatewayUrl: `http://127.0.0.1:${base + 1}`,
        daos: [
          { slug: 'tidewater', chain: { id: 31_337, rpcUrls: [`http://127.0.0.1:${base + 2}`] } },
        ],
      })
      const counts = '{ proposals(limit: 1) { totalCount } ballots(limit: 1) { totalCount } }'
      const told = await query(base + 1, counts)
      expect(told.proposals.totalCount).toBe(50)

      const [alice, bob] = await call(base + 2, 'eth_accounts')
      const hash = await call(base + 2, 'eth_sendTransaction', {
        from: alice,
        to: bob,
        value: '0x1',
      })
      const receipt = await call(base + 2, 'eth_getTransactionReceipt', hash)
      expect((await run('start.ts', ['--port-base', `${base}`])).output).toContain('is in use')
      first.child.kill('SIGINT')
      expect(await first.ends()).toBe(130)
      for (const port of ports) expect(await isPortFree(port)).toBe(true)

      const second = start()
      await second.prints('ready in', slow)
      expect(second.output()).toContain('Bringing back the saved chain')
      expect(second.output()).not.toContain('other hashes')
      expect(await call(base + 2, 'eth_getTransactionReceipt', hash)).toEqual(receipt)
      expect(await query(base + 1, counts)).toEqual(told)
      second.child.kill('SIGTERM')
      await second.ends()
      for (const port of ports) expect(await isPortFree(port)).toBe(true)
    },
    2 * slow,
  )

  test(
    'behavior: interrupted in the middle, it leaves nothing running',
    async () => {
      const start_ = start()
      await start_.prints('Bringing back the saved chain', slow)
      start_.child.kill('SIGINT')
      expect(await start_.ends()).toBe(130)
      for (const port of ports) expect(await isPortFree(port)).toBe(true)
    },
    slow,
  )

  test('behavior: npm hands on that it is to end', async () => {
    const npm = spawn('npm', ['start', '--', '--port-base', `${base}`], {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...process.env, NODE_ENV: undefined, MANDATE_STATE: state },
      stdio: ['ignore', 'pipe', 'inherit'],
      // A group of its own, so that nothing of it stays when it does not hand on.
      detached: true,
    })
    onTestFinished(() => endGroup(npm))
    let output = ''
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    await expect.poll(() => output, { timeout: 60_000 }).toContain('Compiling the contracts')
    npm.kill('SIGTERM')
    // npm itself is gone at once; its output ends with the last program that holds it.
    await once(npm, 'close')
    expect(output).toContain('Stopped.')
    for (const port of ports) expect(await isPortFree(port)).toBe(true)
  }, 120_000)
})

function endGroup({ pid }: ChildProcess) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGINT')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

function hold(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

async function call(port: number, method: string, ...params: unknown[]) {
  const response = await fetch(`http://127.0.0.1:${port}`, {
    method: 'POST',
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  return (await response.json()).result
}

async function query(port: number, text: string) {
  const url = `http://127.0.0.1:${port}/graphql?query=${encodeURIComponent(text)}`
  return (await (await fetch(url)).json()).data
}
