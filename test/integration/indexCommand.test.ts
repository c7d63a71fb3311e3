import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { DaoConfig } from '@mandate/governance/dao'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deployDao } from '../../indexer/test/support/deployDao.ts'
import { startChain, type TestChain } from '../../indexer/test/support/startChain.ts'
import { findFreePorts, isPortFree } from '../support/findFreePorts.ts'

const root = join(import.meta.dirname, '../..')

let folder: string
let chain: TestChain
let dao: DaoConfig

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mandate-index-'))
  chain = await startChain()
  dao = await deployDao(chain, 'assembly')
})

afterAll(async () => {
  await chain?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** What the command says, and its exit code, when it refuses to start. */
async function refusal(daos: unknown, env: Record<string, string> = {}, args: string[] = []) {
  const file = join(folder, 'daos.json')
  await writeFile(file, typeof daos === 'string' ? daos : JSON.stringify(daos))
  const command = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']
  const { DATABASE_URL: _, ...inherited } = process.env
  const child = spawn(process.execPath, [...command, join(root, 'scripts/index.ts'), ...args], {
    cwd: root,
    env: { ...inherited, MANDATE_DAOS: file, MANDATE_PGLITE_DIR: join(folder, 'rows'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const [code] = await once(child, 'close')
  return { code, said: said.trim() }
}

/** Runs the command as an operator does, until somebody is there to answer. */
async function startIndexing(daos: readonly DaoConfig[]) {
  const file = join(folder, 'served.json')
  await writeFile(file, JSON.stringify(daos))
  const port = await findFreePorts()
  const npm = spawn('npm', ['run', 'index', '--', '--port', `${port}`], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: '',
      MANDATE_DAOS: relative(root, file),
      MANDATE_PGLITE_DIR: relative(root, join(folder, 'kept')),
    },
    stdio: 'ignore',
  })
  const ended = once(npm, 'exit').then(() => true)
  const isUp = async () => (await fetch(`http://127.0.0.1:${port}/health`).catch(() => null))?.ok
  while (!(await isUp())) {
    if (await Promise.race([ended, pause(300, false)])) throw new Error('It ended by itself.')
  }
  const end = async () => {
    npm.kill('SIGTERM')
    await ended
  }
  return { port, end }
}

async function readSlugs(port: number): Promise<string[]> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ daos(orderBy: "slug") { items { slug } } }' }),
  })
  const { data } = (await response.json()) as { data?: { daos: { items: { slug: string }[] } } }
  return data?.daos.items.map(({ slug }) => slug) ?? []
}

describe('npm run index', () => {
  test('behavior: files are found from where it is typed; npm hands on that it is to end', async () => {
    const { port, end } = await startIndexing([dao])
    await access(join(folder, 'kept', 'PG_VERSION'))
    await end()
    await expect.poll(() => isPortFree(port), { timeout: 10_000 }).toBe(true)
  }, 120_000)

  test('behavior: a DAO that is added to the file is indexed beside the others', async () => {
    const first = await startIndexing([dao])
    await first.end()
    await expect.poll(() => isPortFree(first.port), { timeout: 10_000 }).toBe(true)
    const second = await startIndexing([dao, await deployDao(chain, 'second')])
    await expect
      .poll(() => readSlugs(second.port), { timeout: 60_000 })
      .toEqual(['assembly', 'second'])
    await second.end()
  }, 240_000)

  test.each(['abc', '70000', '-1', ''])('error: a port that is none: "%s"', async (port) => {
    const { code, said } = await refusal([dao], {}, [`--port=${port}`])
    expect(code).toBe(1)
    expect(said).toBe(`--port takes a number from 1 to 65535, not "${port}".`)
  })

  test('error: a port that is busy', async () => {
    const { port } = new URL(chain.url)
    const { code, said } = await refusal([dao], {}, ['--port', port])
    expect(code).toBe(1)
    expect(said).toBe(
      `Port ${port} is in use: stop the program that holds it, or choose another with --port.`,
    )
  })

  test('error: nobody names the file of DAOs', async () => {
    const { code, said } = await refusal([], { MANDATE_DAOS: '' })
    expect(code).toBe(1)
    expect(said).toBe(
      'MANDATE_DAOS is missing: set it to the file with your DAOs, which npm run deploy writes, or try Mandate with npm start.',
    )
  })

  test('error: a file of DAOs that is missing', async () => {
    const missing = join(folder, 'nowhere.json')
    const { code, said } = await refusal([], { MANDATE_DAOS: missing })
    expect(code).toBe(1)
    expect(said).toBe(`${missing}, which MANDATE_DAOS names, does not exist.`)
  })

  test('error: an address that is none', async () => {
    const { said } = await refusal([{ ...dao, contracts: { ...dao.contracts, token: '0x12' } }])
    expect(said).toBe(
      `${join(folder, 'daos.json')}, which MANDATE_DAOS names, is not a list of DAOs: must be an address: 0x and 40 hexadecimal digits (at 0.contracts.token).`,
    )
  })

  test('error: an address without a contract', async () => {
    const nobody = chain.account(9).toLowerCase()
    const { code, said } = await refusal([
      { ...dao, contracts: { ...dao.contracts, governor: nobody } },
    ])
    expect(code).toBe(1)
    expect(said).toBe(
      `The DAO "assembly" has no governor at ${nobody}: correct the address in the file that MANDATE_DAOS names.`,
    )
  })

  test('error: a governor that is none', async () => {
    const { token } = dao.contracts
    const { code, said } = await refusal([
      { ...dao, contracts: { ...dao.contracts, governor: token } },
    ])
    expect(code).toBe(1)
    expect(said).toBe(
      `What is at ${token} is no Governor: correct the governor of "assembly" in the file that MANDATE_DAOS names.`,
    )
  })

  test('error: a token that the governor does not count', async () => {
    const { registry, token } = dao.contracts
    const { code, said } = await refusal([
      { ...dao, contracts: { ...dao.contracts, token: registry } },
    ])
    expect(code).toBe(1)
    expect(said).toBe(
      `The governor of "assembly" counts votes of the token ${token}, not ${registry}: correct the address in the file that MANDATE_DAOS names.`,
    )
  })

  test('error: a first block after the token was deployed', async () => {
    const head = Number(await chain.client.getBlockNumber())
    const { code, said } = await refusal([{ ...dao, startBlock: head }])
    expect(code).toBe(1)
    expect(said).toBe(
      `The DAO "assembly" begins with block ${head}, but its token is older, and balances would lack what happened before: correct its startBlock in the file that MANDATE_DAOS names.`,
    )
  })

  test('error: a first block that is still to come', async () => {
    const { code, said } = await refusal([{ ...dao, startBlock: 1_000_000 }])
    expect(code).toBe(1)
    expect(said).toMatch(
      /^The DAO "assembly" begins with block 1000000, but its chain has only \d+: correct its startBlock in the file that MANDATE_DAOS names\.$/,
    )
  })

  test('error: a chain that the RPC does not serve', async () => {
    const { code, said } = await refusal([{ ...dao, chain: { ...dao.chain, id: 10 } }])
    expect(code).toBe(1)
    expect(said).toBe(
      'The RPC of "Test" serves chain 31337, but chain 10 is configured: set MANDATE_RPC_URL_10 to an RPC of that chain, or correct the file that MANDATE_DAOS names.',
    )
  })

  test('error: an RPC that is no address', async () => {
    const { code, said } = await refusal([dao], { MANDATE_RPC_URL_31337: 'node:8545' })
    expect(code).toBe(1)
    expect(said).toBe('MANDATE_RPC_URL_31337 must be a http(s) address.')
  })

  test('error: a database that nobody reaches', async () => {
    const { code, said } = await refusal([dao], { DATABASE_URL: 'postgresql://a@127.0.0.1:9/b' })
    expect(code).toBe(1)
    expect(said).toMatch(
      /^DATABASE_URL names a database that does not let us in \(.*ECONNREFUSED.*\): start it or correct the variable; without it the rows go into a folder\.$/,
    )
  })

  test('error: a reader without a database to share', async () => {
    const { code, said } = await refusal([dao], {}, ['--serve'])
    expect(code).toBe(1)
    expect(said).toBe('--serve needs a database that several processes share: set DATABASE_URL.')
  })
})
