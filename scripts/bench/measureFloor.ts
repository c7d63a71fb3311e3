import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { PGlite } from '@electric-sql/pglite'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { createPublicClient, http, parseEventLogs } from 'viem'

type Source = { rpcUrl: string; addresses: readonly `0x${string}`[]; blocks: number }

export type Floor = { events: number; eventsPerSecond: number }

const blocksPerRequest = 10
const requestsAtOnce = 8
const table = 'floor_event'
const columns = '(block bigint, log_index integer, name text, arguments text)'

/** A PostgreSQL, or a folder for a PGlite. */
type Database = { url: string } | { folder: string }

/** The least that any indexer does: fetch logs, decode them, copy them into a database that is open. */
export async function measureFloor(source: Source, database: Database): Promise<Floor> {
  const pglite = 'folder' in database ? await PGlite.create(database.folder) : undefined
  const started = performance.now()
  const rows: string[] = []
  const { rpcUrl, blocks } = source
  // The least that any indexer has to do is to take large answers.
  const client = createPublicClient({ transport: http(rpcUrl, { maxResponseBodySize: false }) })
  const starts = Array.from({ length: Math.ceil((blocks + 1) / blocksPerRequest) }, (_, index) =>
    BigInt(index * blocksPerRequest),
  )
  const fetchNext = async (): Promise<void> => {
    for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
      const toBlock = start + BigInt(blocksPerRequest - 1)
      const logs = await client.getLogs({
        address: [...source.addresses],
        fromBlock: start,
        toBlock,
      })
      for (const abi of [governanceTokenAbi, mandateGovernorAbi]) {
        for (const { blockNumber, logIndex, eventName, args } of parseEventLogs({ abi, logs })) {
          const told = JSON.stringify(args, (_, value) =>
            typeof value === 'bigint' ? `${value}` : value,
          )
          rows.push(`${blockNumber}\t${logIndex}\t${eventName}\t${told.replaceAll('\\', '\\\\')}`)
        }
      }
    }
  }
  await Promise.all(Array.from({ length: requestsAtOnce }, fetchNext))
  const text = `${rows.join('\n')}\n`
  if (pglite !== undefined) await copyIntoPglite(pglite, text)
  else if ('url' in database) await copyIntoPostgres(database.url, text)
  const seconds = (performance.now() - started) / 1_000
  await pglite?.close()
  return { events: rows.length, eventsPerSecond: rows.length / seconds }
}

async function copyIntoPglite(database: PGlite, text: string): Promise<void> {
  await database.exec(`CREATE TABLE ${table} ${columns}`)
  await database.query(`COPY ${table} FROM '/dev/blob'`, [], { blob: new Blob([text]) })
}

async function copyIntoPostgres(databaseUrl: string, text: string): Promise<void> {
  const commands = [
    `DROP TABLE IF EXISTS ${table}`,
    `CREATE TABLE ${table} ${columns}`,
    `COPY ${table} FROM STDIN`,
  ].flatMap((command) => ['-c', command])
  const psql = spawn('psql', [databaseUrl, '-q', '-v', 'ON_ERROR_STOP=1', ...commands], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  psql.stdin.end(text)
  const [code] = await once(psql, 'exit')
  if (code !== 0) throw new Error('psql could not copy into the database of DATABASE_URL.')
}
