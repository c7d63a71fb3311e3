import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { deployDao } from '../../indexer/test/support/deployDao.ts'
import { startChain } from '../../indexer/test/support/startChain.ts'
import { findPostgres, startPostgres } from '../../scripts/run/startPostgres.ts'
import { findFreePorts } from '../support/findFreePorts.ts'

type Service = {
  command?: string
  environment: Record<string, string>
  stop_signal?: NodeJS.Signals
  restart: string
}

const root = join(import.meta.dirname, '../..')
const programs = findPostgres()
const patienceSeconds = 120

type Services = Record<'database' | 'writer' | 'reader' | 'gateway', Service>

async function readServices(): Promise<Services> {
  const text = await readFile(join(root, 'docs/compose.yaml'), 'utf8')
  return (parse(text, { merge: true }) as { services: Services }).services
}

/** What the words of the file stand for outside of a container: `/mandate` is the checkout, ports are free ones. */
function translate(text: string, places: Record<string, string>): string {
  const substituted = text.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1')
  return Object.entries(places).reduce(
    (so, [word, place]) => so.replaceAll(word, place),
    substituted,
  )
}

/** Runs a service as compose does: one that ends is started again. */
function keep({ command = '', environment, stop_signal }: Service, places: Record<string, string>) {
  const [node, ...words] = translate(command, places).split(' ')
  expect(node).toBe('node')
  const names = Object.entries(environment).map(([name, value]) => [name, translate(value, places)])
  const env = { PATH: process.env.PATH, ...Object.fromEntries(names) }
  let isWanted = true
  let child: ChildProcess
  const start = () => {
    child = spawn(process.execPath, words, { cwd: root, env, stdio: 'ignore' })
    child.once('exit', () => isWanted && setTimeout(start, 500))
  }
  start()
  return async () => {
    isWanted = false
    if (child.exitCode !== null) return
    child.kill(stop_signal ?? 'SIGTERM')
    await once(child, 'exit')
  }
}

test.skipIf(programs === undefined)(
  'behavior: the commands of compose.yaml bring up a gateway that is ready (PostgreSQL)',
  { timeout: patienceSeconds * 1_000 },
  async () => {
    const services = await readServices()
    const { writer, reader, gateway } = services
    expect(Object.keys(services)).toEqual(['database', 'writer', 'reader', 'gateway'])
    expect(new Set(Object.values(services).map(({ restart }) => restart))).toEqual(
      new Set(['unless-stopped']),
    )

    const folder = await mkdtemp(join(tmpdir(), 'mandate-compose-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const chain = await startChain()
    onTestFinished(chain.stop)
    const dao = await deployDao(chain, 'assembly')
    await writeFile(join(folder, 'daos.json'), JSON.stringify([dao]))
    const postgres = await startPostgres(programs as string)
    onTestFinished(postgres.stop)
    const first = await findFreePorts()
    const places = {
      '/mandate/daos.json': join(folder, 'daos.json'),
      '/models': join(folder, 'models'),
      'postgresql://mandate:mandate@127.0.0.1:5432/mandate': postgres.url,
      '0.0.0.0': '127.0.0.1',
      '4404': `${first + 1}`,
    }
    // Outside of a container the ports that these two take unless told may be somebody else's.
    onTestFinished(keep({ ...writer, command: `${writer.command} --port ${first}` }, places))
    onTestFinished(keep(reader, places))
    const environment = { ...gateway.environment, PORT: `${first + 2}` }
    onTestFinished(keep({ ...gateway, environment }, places))

    const url = `http://127.0.0.1:${first + 2}`
    const isReady = async () => (await fetch(`${url}/ready`).catch(() => undefined))?.ok ?? false
    while (!(await isReady())) await pause(300)
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ daos { items { slug } } }' }),
    })
    expect(await response.json()).toEqual({ data: { daos: { items: [{ slug: 'assembly' }] } } })
  },
)
