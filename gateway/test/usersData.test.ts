import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { deployDao } from '../../indexer/test/support/deployDao.ts'
import { startChain } from '../../indexer/test/support/startChain.ts'
import { findPostgres, startPostgres } from '../../scripts/run/startPostgres.ts'
import { findFreePorts } from '../../test/support/findFreePorts.ts'
import { runScript } from '../../test/support/runScript.ts'
import { openGateway, type TestGateway } from './support/openGateway.ts'
import { ann, type createCaller, signIn } from './support/signIn.ts'

const programs = findPostgres()
const title = 'what belongs to users'
const patienceMilliseconds = 110_000

if (programs === undefined) describe.skip(`${title} (PostgreSQL is not installed here)`)
else {
  describe(title, () => {
    const closers: (() => Promise<unknown>)[] = []
    let databaseUrl: string
    let daos: Parameters<typeof openGateway>[0]['daos']
    let reindex: () => Promise<void>
    let gateway: TestGateway
    let call: ReturnType<typeof createCaller>
    let token: string

    beforeAll(async () => {
      const folder = await mkdtemp(join(tmpdir(), 'mandate-users-'))
      closers.push(() => rm(folder, { recursive: true, force: true }))
      const chain = await startChain()
      closers.push(chain.stop)
      daos = [await deployDao(chain, 'assembly')]
      const file = join(folder, 'daos.json')
      await writeFile(file, JSON.stringify(daos))
      const postgres = await startPostgres(programs)
      closers.push(postgres.stop)
      databaseUrl = postgres.url
      const port = await findFreePorts()
      const indexerUrl = `http://127.0.0.1:${port}`

      /** Runs a command of the operator's until it is ready. @returns how to end it */
      const run = async (script: string) => {
        const command = runScript(script, {
          arguments: ['--port', `${port}`],
          env: { MANDATE_DAOS: file, DATABASE_URL: databaseUrl },
        })
        const end = async () => {
          command.child.kill('SIGINT')
          await command.ends()
        }
        closers.push(end)
        const isReady = async () => expect((await fetch(`${indexerUrl}/ready`)).status).toBe(200)
        await vi.waitFor(isReady, { timeout: patienceMilliseconds, interval: 250 })
        return end
      }
      const stopWriter = await run('index.ts')
      reindex = async () => {
        await stopWriter()
        await run('reindex.ts')
      }
      gateway = await open(databaseUrl, indexerUrl)
      call = await signIn(gateway.url, ann)
      const made = await call('POST', '/keys', { name: 'robot', scopes: ['graphql:read'] })
      token = made.body.token
      const webhook = { url: 'https://93.184.216.34/hook', events: ['proposal.created'] }
      expect(await call('POST', '/webhooks', webhook)).toMatchObject({ status: 201 })
    }, 240_000)

    afterAll(async () => {
      for (const close of closers.reverse()) await close()
    })

    async function open(url: string, indexerUrl = 'http://127.0.0.1:9'): Promise<TestGateway> {
      const environment = { DATABASE_URL: url, INDEXER_URL: indexerUrl }
      const opened = await openGateway({ daos, environment })
      closers.push(opened.stop)
      return opened
    }

    const asRobot = (at: TestGateway, query: string) =>
      at.send({ query }, { authorization: `Bearer ${token}` })

    test('behavior: it is there after all rows were made anew', {
      timeout: patienceMilliseconds,
    }, async () => {
      await reindex()
      const answer = await asRobot(gateway, '{ daos { items { slug } } }')
      expect(await answer.json()).toEqual({ data: { daos: { items: [{ slug: 'assembly' }] } } })
      expect((await call('GET', '/webhooks')).body.webhooks).toHaveLength(1)
    })

    test('behavior: the documented backup has all of it, and guards its log', async () => {
      const dump = execFileSync(join(programs, 'pg_dump'), ['-n', 'mandate_private*', databaseUrl])
      const restored = await createDatabase(databaseUrl, 'restored')
      execFileSync(join(programs, 'psql'), ['-q', '-v', 'ON_ERROR_STOP=1', restored], {
        input: dump,
        stdio: ['pipe', 'ignore', 'pipe'],
      })
      const second = await open(restored)
      expect((await asRobot(second, '{ __typename }')).status).toBe(200)
      const asAnn = await signIn(second.url, ann)
      expect((await asAnn('GET', '/webhooks')).body.webhooks).toHaveLength(1)
      const { entries } = (await asAnn('GET', '/audit')).body
      expect(entries.map(({ action }: { action: string }) => action)).toContain('key.created')
      const database = await connect(restored)
      await expect(database.query('delete from mandate_private.audit_entry')).rejects.toThrow(
        /only added to/,
      )
      await database.end()
    })
  })
}

async function createDatabase(url: string, name: string): Promise<string> {
  const database = await connect(url)
  await database.query(`CREATE DATABASE ${name}`)
  await database.end()
  return Object.assign(new URL(url), { pathname: `/${name}` }).toString()
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url)
  await client.connect()
  return client
}
