// npm run bench:indexer: how fast the indexer reads a large history, beside the least that any indexer has to do.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureFloor } from './bench/measureFloor.ts'
import { type Measured, measureIndexer } from './bench/measureIndexer.ts'
import { founder, tellLoad, votingDelaySeconds, votingPeriodSeconds } from './bench/tellLoad.ts'
import { openLocalChain } from './chain/openLocalChain.ts'
import { serveRpc } from './chain/serveRpc.ts'
import { deployLocalDao } from './deployLocalDao.ts'
import { buildContracts } from './run/buildContracts.ts'
import { localChainOf } from './run/localChainOf.ts'
import { Progress } from './run/Progress.ts'
import { readOptions, refuseWords } from './run/readOptions.ts'
import { runUntilStopped } from './run/runUntilStopped.ts'
import { findPostgres, startPostgres } from './run/startPostgres.ts'

const usage = `npm run bench:indexer -- [options]

  --json FILE   writes the figures there as well: an array of {run, eventsPerSecond, floorEventsPerSecond, ratio, peakMb}
  --scale N     a history N times as large as 50 proposals, 5,000 accounts, 50,000 ballots, 20,000 delegations (1)
  --port N      uses the ports N and N+1 (4480)

PostgreSQL is measured where its programs are installed, in a cluster of its own.`

type Figure = {
  run: string
  eventsPerSecond: number
  floorEventsPerSecond: number
  ratio: number
} & Measured

const parameters = {
  name: 'Load Governor',
  tokenName: 'Load',
  tokenSymbol: 'LOAD',
  supply: 10n ** 24n,
  treasuryTokens: 0n,
  founder,
  votingDelaySeconds,
  votingPeriodSeconds,
  proposalThreshold: 0n,
  quorumBasisPoints: 0,
  lateQuorumExtensionSeconds: 0,
  timelockDelaySeconds: 0,
}

await runUntilStopped(async ({ onEnd, signal }) => {
  const { values, positionals } = readOptions(usage, {
    json: { type: 'string' },
    scale: { type: 'string', default: '1' },
    port: { type: 'string', default: '4480' },
  })
  refuseWords(positionals)
  const scale = Number(values.scale)
  const rpcPort = Number(values.port)
  const folder = mkdtempSync(join(tmpdir(), 'mandate-bench-'))
  onEnd(() => rmSync(folder, { recursive: true, force: true }))

  const progress = new Progress()
  await progress.step('Compiling the contracts', buildContracts)
  const chain = await openLocalChain({
    path: join(folder, 'chain.jsonl'),
    begin: { version: 1, genesisTime: 1_700_000_000 },
  })
  onEnd(chain.close)
  const dao = await progress.step('Living a large history', async () => {
    const deployed = await deployLocalDao(chain, parameters)
    await tellLoad(chain, deployed, {
      proposals: Math.ceil(50 * scale),
      accounts: Math.ceil(5_000 * scale),
      ballots: Math.ceil(50_000 * scale),
      delegations: Math.ceil(20_000 * scale),
    })
    return deployed
  })
  const rpc = await serveRpc(rpcPort, chain.request)
  onEnd(() => rpc.closeAllConnections())
  const blocks = (await chain.head()).number
  const source = {
    rpcUrl: `http://127.0.0.1:${rpcPort}`,
    addresses: [dao.contracts.token, dao.contracts.governor],
    blocks,
  }
  const daosFile = join(folder, 'daos.json')
  const row = { slug: 'load', name: 'Load', description: '', topics: [], ...dao }
  writeFileSync(daosFile, JSON.stringify([{ ...row, chain: localChainOf(rpcPort) }]))

  const programs = findPostgres()
  const postgres = programs === undefined ? undefined : await startPostgres(programs)
  if (postgres === undefined) console.log('PostgreSQL is not installed: only PGlite is measured.')
  else onEnd(postgres.stop)
  const databases = [
    ...(postgres === undefined ? [] : [{ name: 'PostgreSQL', url: postgres.url }]),
    { name: 'PGlite', folder: join(folder, 'rows') },
  ]
  const figures: Figure[] = []
  for (const { name, ...database } of databases) {
    const floorDatabase = 'url' in database ? database : { folder: join(folder, 'floor') }
    const floor = await progress.step(`${name}: the floor`, () =>
      measureFloor(source, floorDatabase),
    )
    // The second schema is filled from what the first run fetched; the third run starts on rows that are complete.
    for (const [what, schema] of [
      ['cold', 'bench_cold'],
      ['from cache', 'bench_cache'],
      ['restart', 'bench_cache'],
    ] as const) {
      const run = { daosFile, port: rpcPort + 1, schema, blocks, database, signal }
      const title = `${name}, ${what}`
      const measured = await progress.step(title, () =>
        measureIndexer(run as Parameters<typeof measureIndexer>[0]),
      )
      // The floor is measured in a program that runs already, and a restart reads nothing again.
      const events = what === 'restart' ? 0 : floor.events
      const eventsPerSecond = events / (measured.seconds - measured.startSeconds)
      const ratio = eventsPerSecond / floor.eventsPerSecond
      const floorEventsPerSecond = floor.eventsPerSecond
      figures.push({ run: title, eventsPerSecond, floorEventsPerSecond, ratio, ...measured })
    }
  }
  console.table(figures.map((figure) => rounded(figure)))
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(figures, null, 2))
  return 0
})

function rounded({ ratio, ...figure }: Figure) {
  const whole = Object.entries(figure).map(([name, value]) => [
    name,
    typeof value === 'number' ? Math.round(value * 10) / 10 : value,
  ])
  return { ...Object.fromEntries(whole), ratio: Math.round(ratio * 1_000) / 1_000 }
}
