import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { engineArguments } from '../run/engine.ts'
import { readIndexedBlock } from '../run/indexedBlock.ts'
import { root } from '../run/instance.ts'

type Run = {
  daosFile: string
  port: number
  schema: string
  blocks: number
  /** A PostgreSQL, or the folder of a PGlite. */
  database: { url: string } | { folder: string }
  /** Given up when nobody waits for the figures any more. */
  signal: AbortSignal
}

export type Measured = {
  /** From the start of the process to the last block. */
  seconds: number
  /** Until it answered for the first time: programs loaded, tables there, nothing read yet. */
  startSeconds: number
  peakMb: number
}

const pollMilliseconds = 50

/** Runs the indexer until it has read the whole chain, and ends it. */
export async function measureIndexer(run: Run): Promise<Measured> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const database =
    'url' in run.database
      ? { DATABASE_URL: run.database.url }
      : { MANDATE_PGLITE_DIR: run.database.folder }
  const started = performance.now()
  const secondsSoFar = () => (performance.now() - started) / 1_000
  let startSeconds: number | undefined
  const child = spawn(
    process.execPath,
    [
      ...engineArguments,
      'start',
      ...['--hostname', '127.0.0.1', '--port', `${run.port}`, '--schema', run.schema],
      ...['--log-level', 'error'],
    ],
    {
      cwd: join(root, 'indexer'),
      env: { ...inherited, MANDATE_DAOS: run.daosFile, ...database },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const exited = once(child, 'exit')
  const stop = () => void child.kill('SIGINT')
  run.signal.addEventListener('abort', stop, { once: true })
  try {
    for (;;) {
      const ending = child.exitCode ?? child.signalCode
      if (ending !== null) throw new Error(`The indexer ended with ${ending}.`)
      const block = await readIndexedBlock(`http://127.0.0.1:${run.port}`)
      if (block !== null) startSeconds ??= secondsSoFar()
      if (block !== null && block >= run.blocks) break
      await pause(pollMilliseconds)
    }
    const seconds = secondsSoFar()
    return { seconds, startSeconds: startSeconds ?? seconds, peakMb: peakMb(child.pid) }
  } finally {
    run.signal.removeEventListener('abort', stop)
    stop()
    await exited
  }
}

/** The most memory that a process ever had; Linux tells it. */
function peakMb(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024)
}
