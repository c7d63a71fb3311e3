// npm run bench:api: how fast the gateway answers what the screens ask, while the chain goes on and is indexed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostileRequests } from './api/hostileRequests.ts'
import { post } from './api/measureAnswers.ts'
import { openCrowdedDao } from './api/openCrowdedDao.ts'
import { readCursors } from './api/readCursors.ts'
import { runVisitors } from './api/runVisitors.ts'
import { queryNames } from './api/screenQueries.ts'
import { startStack } from './api/startStack.ts'
import { type ApiRow, summarise, summariseByQuery } from './api/summariseSamples.ts'
import { findInstance, lockInstance } from './run/instance.ts'
import { Progress } from './run/Progress.ts'
import { portsFrom, requireFreePorts } from './run/ports.ts'
import { readOptions, readPortBase, refuseWords } from './run/readOptions.ts'
import { runUntilStopped } from './run/runUntilStopped.ts'
import { UsageError } from './run/UsageError.ts'

const usage = `npm run bench:api -- [options]
Times twelve queries of the screens through the gateway, at 10 and 50 clients, while indexing goes on.

  --json <file>      writes the rows there as well
  --ballots <n>      on one proposal, by as many voters; 20000 unless told
  --seconds <n>      of each run, longer until every client asked every query; 30 unless told
  --attack           also: what a flood does to others, and how long hostile requests take
  --port-base <n>    use ports n to n+4; 4600 unless told

The index is in PostgreSQL where its programs are installed, in a cluster of its own, and a process of its own answers from
it; else in PGlite.`

const crowds = [10, 50]

await runUntilStopped(async (run) => {
  const { values, positionals } = readOptions(usage, {
    json: { type: 'string' },
    ballots: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '30' },
    attack: { type: 'boolean', default: false },
    'port-base': { type: 'string', default: '4600' },
  })
  refuseWords(positionals)
  const ballots = wholeNumber(values.ballots, '--ballots')
  const seconds = wholeNumber(values.seconds, '--seconds')
  const fourPorts = portsFrom(readPortBase(values['port-base']))
  const ports = { ...fourPorts, reader: fourPorts.indexer + 1 }
  await requireFreePorts(ports)

  const progress = new Progress()
  const state = mkdtempSync(join(tmpdir(), 'mandate-bench-'))
  run.onEnd(() => rmSync(state, { recursive: true, force: true }))
  const instance = findInstance('crowd', state)
  run.onEnd(lockInstance(instance))
  const { chain, dao, crowd, goOn } = await openCrowdedDao({ instance, ballots, ports, progress })
  run.onEnd(chain.close)
  const { gatewayUrl, strictUrl, database } = await startStack({
    run,
    instance,
    dao,
    ports,
    progress,
    chain,
  })
  const cursors = await readCursors(gatewayUrl, dao)
  run.onEnd(goOn())
  const visitors = { dao, crowd, cursors, gatewayUrl, seconds, restMilliseconds: 0, isFlood: false }

  const rows: ApiRow[] = []
  for (const clients of crowds) {
    const visited = await progress.step(`${clients} clients for ${seconds} s`, () =>
      runVisitors({ ...visitors, clients }),
    )
    rows.push(...summariseByQuery({ ...visited, clients }))
    print([...rows.slice(-queryNames.length), summarise('all', { ...visited, clients })])
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
  console.log(`Index in ${database}; a block with ten transactions every two seconds.`)
  if (values.attack) {
    await progress.step('A flood', () => flood({ ...visitors, gatewayUrl: strictUrl }))
    await hostile(gatewayUrl)
  }
  return 0
})

type Visitors = Omit<Parameters<typeof runVisitors>[0], 'clients'>

/** Five visitors at their leisure, without and with somebody who sends as fast as fifty connections can. */
async function flood(visitors: Visitors): Promise<void> {
  const clients = 5
  const quiet = { ...visitors, clients, restMilliseconds: 300 }
  const before = await runVisitors(quiet)
  const [during, flooding] = await Promise.all([
    runVisitors(quiet),
    runVisitors({ ...visitors, clients: 50, isFlood: true }),
  ])
  print([
    summarise('without a flood', { ...before, clients }),
    summarise('under a flood', { ...during, clients }),
    summarise('the flood itself', { ...flooding, clients: 50 }),
  ])
}

async function hostile(gatewayUrl: string): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  const url = new URL('/graphql', gatewayUrl)
  const rows: Record<string, unknown>[] = []
  for (const { name, body: text } of hostileRequests) {
    // Encoded before it is timed: that is the work of who sends it.
    const body = Buffer.from(text)
    const times: number[] = []
    let status = 0
    for (let turn = 0; turn < 21; turn += 1) {
      const started = performance.now()
      status = await post({ url, agent, body, address: '203.0.113.200' })
      times.push(performance.now() - started)
    }
    const sorted = times.slice(1).toSorted((a, b) => a - b)
    rows.push({
      request: name,
      status,
      firstMs: Math.round(times[0] ?? 0),
      medianMs: Math.round(sorted[10] ?? 0),
      worstMs: Math.round(sorted.at(-1) ?? 0),
    })
  }
  agent.destroy()
  console.table(rows)
}

function print(rows: readonly ApiRow[]): void {
  console.table(rows)
}

function wholeNumber(text: string, option: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new UsageError(`${option} takes a whole number, not "${text}".`)
}
