import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openLocalChain } from '../../scripts/chain/openLocalChain.ts'
import { serveRpc } from '../../scripts/chain/serveRpc.ts'
import { findFreePorts, isPortFree } from '../support/findFreePorts.ts'
import { runScript, type ScriptRun } from '../support/runScript.ts'

const pond = join(import.meta.dirname, '../support/replays/pond')
const example = join(import.meta.dirname, '../../scripts/ignition/dao.example.json')
/** Of the first account of every local chain: known to everybody, worth nothing. */
const localKey = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'
const slow = 240_000

const base = await findFreePorts()
let state: string
let env: Record<string, string>

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'mandate-'))
  env = { MANDATE_STATE: state, DEPLOY_RPC_URL: '', DEPLOY_PRIVATE_KEY: '' }
})

const running = new Set<ScriptRun>()

/** What a failed test left running goes before the next one. */
afterEach(async () => {
  for (const one of running) {
    one.child.kill('SIGINT')
    await one.ends()
  }
  running.clear()
})

afterAll(() => rm(state, { recursive: true, force: true }))

async function run(script: string, ...args: string[]) {
  const script_ = runScript(script, { arguments: args, env })
  return { code: await script_.ends(), output: script_.output() }
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

describe('start', () => {
  test('error: an unknown option', async () => {
    expect(await run('start.ts', '--fast')).toEqual({
      code: 1,
      output: "\nUnknown option '--fast'. Options: --clean, --replay, --port-base, --help.\n",
    })
  })

  test('error: a word that belongs to no option', async () => {
    expect((await run('start.ts', 'quickly')).output).toContain('"quickly" is not understood.')
  })

  test.each(['start.ts', 'seed.ts', 'replay.ts', 'deploy.ts'])(
    'behavior: %s --help says how it is used',
    async (script) => {
      const { code, output } = await run(script, '--help')
      expect(code).toBe(0)
      expect(output).toMatch(/^npm (start|run (seed|replay|deploy)) -- /)
    },
  )

  test.each(['0', 'many', '99999'])('error: --port-base %s', async (wrong) => {
    const { code, output } = await run('start.ts', '--port-base', wrong)
    expect(code).toBe(1)
    expect(output).toContain(`--port-base takes a number from 1024 to 65532, not "${wrong}".`)
  })

  test('error: a port that browsers refuse', async () => {
    const { code, output } = await run('start.ts', '--port-base', '5999')
    expect(code).toBe(1)
    expect(output.trim()).toBe(
      'Browsers refuse to connect to port 6000. Choose another --port-base than 5999.',
    )
  })

  test('error: a busy port is one sentence', async () => {
    const server = await hold(base + 1)
    const { code, output } = await run('start.ts', '--port-base', `${base}`)
    server.close()
    expect(code).toBe(1)
    expect(output.trim().split('\n')).toEqual([
      `Port ${base + 1} (gateway) is in use. Stop the program that holds it, or move all ports, for instance: npm start -- --port-base ${base + 100}`,
    ])
  })

  test('error: the replayed folder is missing', async () => {
    const { code, output } = await run('start.ts', '--port-base', `${base}`, '--replay', '/nowhere')
    expect(code).toBe(1)
    expect(output.trim()).toBe('There is no folder /nowhere.')
  })
})

describe('start, stopped and started again', () => {
  const start = () => {
    const one = runScript('start.ts', { arguments: ['--port-base', `${base}`], env })
    running.add(one)
    return one
  }
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
      expect((await run('start.ts', '--port-base', `${base}`)).output).toContain('is in use')
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
})

describe('replay', () => {
  test('error: no folder is named', async () => {
    expect((await run('replay.ts')).output).toContain('Say which folder')
  })

  test('error: a malformed folder starts nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mandate-'))
    await writeFile(join(folder, 'proposals.jsonl'), '{"id": 1}\n')
    await writeFile(join(folder, 'votes.csv'), 'voter,proposal,choice\nx,1,perhaps\n')
    const { code, output } = await run('replay.ts', folder, '--port-base', `${base}`)
    await rm(folder, { recursive: true })
    expect(code).toBe(1)
    expect(output).toContain(
      'votes.csv, line 2: the choice "perhaps" is none of against, for, abstain',
    )
    expect(output).toContain('nothing was started')
  })

  test(
    'default: GraphQL says what the files say, the index what the chain says, and no process is left',
    async () => {
      const { code, output } = await run('replay.ts', pond, '--port-base', `${base}`)
      expect(output).toMatch(/proposals +6 +6 +same/)
      expect(output).toMatch(/ballots +10 +10 +same/)
      expect(output).toContain('2 rows of votes_multichoice.csv: more than two options')
      expect(output).toContain('Every proposal has the same title, text')
      expect(output).toMatch(
        /^[\w-]+, up to block \d+: 6 proposals, 10 ballots, \d+ changes of voting power,.* \d+ rules\.\nIndex and chain agree\.$/m,
      )
      expect(code).toBe(0)
      for (const port of [base + 1, base + 2, base + 3]) expect(await isPortFree(port)).toBe(true)
    },
    slow,
  )
})

describe('deploy', () => {
  const withRpc = (url: string) => {
    env.DEPLOY_RPC_URL = url
    env.DEPLOY_PRIVATE_KEY = localKey
  }

  test('error: variables are missing', async () => {
    const { output } = await run('deploy.ts', '--parameters', example)
    expect(output.trim()).toBe('Set DEPLOY_RPC_URL to the network’s RPC address.')
  })

  test('error: the parameters do not describe a DAO', async () => {
    const file = join(state, 'parameters.json')
    const parameters = JSON.parse(await readFile(example, 'utf8'))
    parameters.token.toTreasury = '2000000'
    parameters.governor.quorumBasisPoints = 20_000
    await writeFile(file, JSON.stringify(parameters))
    const { code, output } = await run('deploy.ts', '--parameters', file)
    expect(code).toBe(1)
    expect(output).toContain('governor.quorumBasisPoints')
  })

  test('error: the RPC is down', async () => {
    withRpc('http://127.0.0.1:9')
    const { code, output } = await run('deploy.ts', '--parameters', example)
    expect(code).toBe(1)
    expect(output).toContain('does not answer')
    expect(output).not.toContain(localKey)
  })

  test(
    'default: deploys, and writes the file that MANDATE_DAOS names',
    async () => {
      const chain = await openLocalChain({
        path: join(state, 'deploy.jsonl'),
        begin: { version: 1, genesisTime: 1_700_000_000 },
      })
      chain.startClock()
      const rpc = await serveRpc(base + 2, chain.request)
      withRpc(`http://127.0.0.1:${base + 2}`)
      const other = await run('deploy.ts', '--parameters', example, '--chain-id', '1')
      expect(other.output).toContain('--chain-id says 1, but the parameters are for chain 31337')

      const file = join(state, 'daos.json')
      const { code, output } = await run('deploy.ts', '--parameters', example, '--output', file)
      expect(output).toContain(`MANDATE_DAOS=${file}`)
      expect(code).toBe(0)
      const [dao] = JSON.parse(await readFile(file, 'utf8'))
      expect(dao).toMatchObject({ slug: 'harbour', chain: { id: 31337 } })
      expect(dao.startBlock).toBeLessThan(100)
      for (const address of Object.values(dao.contracts)) {
        expect(
          await chain.request({ method: 'eth_getCode', params: [address, 'latest'] }),
        ).not.toBe('0x')
      }
      rpc.closeAllConnections()
      rpc.close()
      await chain.close()
    },
    slow,
  )

  test('error: another chain', async () => {
    const chain = await openLocalChain({
      path: join(state, 'other.jsonl'),
      begin: { version: 1, genesisTime: 1_700_000_000 },
    })
    const rpc = await serveRpc(base + 2, ({ method, params }) =>
      method === 'eth_chainId' ? Promise.resolve('0x1') : chain.request({ method, params }),
    )
    withRpc(`http://127.0.0.1:${base + 2}`)
    const { code, output } = await run('deploy.ts', '--parameters', example)
    rpc.closeAllConnections()
    rpc.close()
    await chain.close()
    expect(code).toBe(1)
    expect(output).toContain(
      'The RPC is of chain 1, but the DAO is meant for chain 31337. Nothing was deployed.',
    )
  })
})
