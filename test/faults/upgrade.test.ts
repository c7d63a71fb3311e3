import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { openGateway, type TestGateway } from '../../gateway/test/support/openGateway.ts'
import { findFreePort } from '../../indexer/test/support/findFreePort.ts'
import { startChain } from '../../indexer/test/support/startChain.ts'
import { findPostgres, startPostgres } from '../../scripts/run/startPostgres.ts'
import { runScript } from '../support/runScript.ts'
import { bustle, openBusyDao } from './openWatchedDao.ts'

const root = join(import.meta.dirname, '../..')
const visitors = 8
/** The engine answers from the new tables when it has read what is final, and then reads the newest blocks. */
const finalBlocks = 40
const patienceMilliseconds = 110_000
const query = '{ proposals { items { proposalId ballotCount } } accounts { totalCount } }'

type Answer = { proposals: { items: { ballotCount: number }[] }; accounts: { totalCount: number } }

const programs = findPostgres()
const title = 'a version whose tables are others'

if (programs === undefined) describe.skip(`${title} (PostgreSQL is not installed here)`)
else {
  describe(title, () => {
    const closers: (() => Promise<unknown>)[] = []
    afterAll(async () => {
      for (const close of closers.reverse()) await close()
    })

    test('behavior: it takes over while visitors ask, and none of them waits or is refused', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'mandate-upgrade-'))
      closers.push(() => rm(folder, { recursive: true, force: true }))
      const postgres = await startPostgres(programs)
      closers.push(postgres.stop)
      const chain = await startChain()
      closers.push(chain.stop)
      const { dao, ann, voters, proposalId } = await openBusyDao(chain)
      const daosFile = join(folder, 'daos.json')
      await writeFile(daosFile, JSON.stringify([dao]))
      const env = { MANDATE_DAOS: daosFile, DATABASE_URL: postgres.url }

      /** Runs the operator's command until it is ready. */
      async function start(home: string, ...options: string[]) {
        const port = await findFreePort()
        const command = runScript('index.ts', {
          arguments: ['--port', `${port}`, ...options],
          env,
          home,
        })
        const stop = async () => {
          command.child.kill('SIGINT')
          await command.ends()
        }
        closers.push(stop)
        const url = `http://127.0.0.1:${port}`
        const isReady = async () => expect((await fetch(`${url}/ready`)).status).toBe(200)
        await vi.waitFor(isReady, { timeout: patienceMilliseconds, interval: 250 })
        return { url, stop }
      }

      const writer = await start(root)
      const reader = await start(root, '--serve')
      const gateway = await openGateway({
        daos: [dao],
        environment: { INDEXER_URL: reader.url, TRUSTED_PROXY_HEADER: 'x-visitor' },
      })
      closers.push(gateway.stop)
      const [first, second, third] = voters
      if (first === undefined || second === undefined || third === undefined) throw new Error()
      const crowd = ask(gateway)
      onTestFinished(crowd.leave)

      await bustle(ann, first, proposalId)
      await crowd.sees(1)
      await chain.mineBlocks(finalBlocks)
      const next = await start(await copyWithAnotherTable(folder))
      await bustle(ann, second, proposalId)
      await crowd.sees(2)
      await writer.stop()
      await bustle(ann, third, proposalId)
      await crowd.sees(3)
      await crowd.leave()

      const response = await fetch(`${next.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ accounts(limit: 1) { items { address note } } }' }),
      })
      expect((await response.json()).errors).toBeUndefined()
      console.log(`${crowd.answered()} answers, the slowest after ${crowd.slowest()} ms`)
      expect(crowd.steps()).toEqual([...crowd.steps()].sort((one, other) => one - other))
    })
  })
}

/** Visitors who ask again as soon as they are answered, each from an address of its own. */
function ask(gateway: TestGateway) {
  const refusals: string[] = []
  /** The numbers of ballots that were seen, in the order of the first visitor's answers. */
  const steps: number[] = []
  let answered = 0
  let slowest = 0
  let isOpen = true

  async function visit(visitor: number): Promise<void> {
    while (isOpen) {
      const started = performance.now()
      // A question of its own every time, so that none is answered from memory.
      const question = query.replace('{', `query Visit${visitor}Nr${answered} {`)
      const response = await gateway.send(
        { query: question },
        { 'x-visitor': `198.51.100.${visitor}` },
      )
      const body = (await response.json()) as { data?: Answer; errors?: unknown }
      slowest = Math.max(slowest, Math.round(performance.now() - started))
      answered += 1
      const seen = body.data?.proposals.items[0]?.ballotCount
      if (response.status !== 200 || seen === undefined) {
        refusals.push(`${response.status} ${JSON.stringify(body.errors ?? body)}`)
      } else if (visitor === 0 && steps.at(-1) !== seen) steps.push(seen)
      await pause(250)
    }
  }

  const visits = Promise.all(Array.from({ length: visitors }, (_, visitor) => visit(visitor)))
  return {
    /** Waits until so many ballots are seen. @throws Error as soon as a visitor was refused */
    async sees(ballots: number): Promise<void> {
      const deadline = Date.now() + patienceMilliseconds
      while (steps.at(-1) !== ballots) {
        expect(refusals).toEqual([])
        if (Date.now() > deadline) throw new Error(`${ballots} ballots were not seen: ${steps}`)
        await pause(250)
      }
    },
    steps: () => steps,
    answered: () => answered,
    slowest: () => slowest,
    async leave(): Promise<void> {
      isOpen = false
      await visits
      expect(refusals).toEqual([])
    },
  }
}

/** The program as a next version might be: one table has one more column. */
async function copyWithAnotherTable(folder: string): Promise<string> {
  const copy = join(folder, 'next')
  await mkdir(copy)
  for (const part of ['indexer', 'packages', 'scripts']) {
    const isOwn = (path: string) => !/node_modules|\.ponder/.test(path.slice(root.length))
    await cp(join(root, part), join(copy, part), { recursive: true, filter: isOwn })
  }
  for (const file of ['dao.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    await cp(join(root, file), join(copy, file))
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  const schema = join(copy, 'indexer/ponder.schema.ts')
  const text = await readFile(schema, 'utf8')
  const changed = text.replace(
    /(onchainTable\(\s*'account',\s*\(t\) => \(\{)/,
    '$1 note: t.text(),',
  )
  expect(changed).not.toBe(text)
  await writeFile(schema, changed)
  return copy
}
