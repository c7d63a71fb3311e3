import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from './UsageError.ts'

export const root = join(import.meta.dirname, '../..')

/** Where local chains, their rows and deployments are kept. */
export const stateDirectory = process.env.MANDATE_STATE || join(root, '.mandate')

/** Where one local DAO keeps all it has: chain, indexer's rows, logs. */
export type Instance = {
  name: string
  directory: string
  /** The chain's journal. */
  chain: string
  /** The deployed DAO, without the ports of the day. */
  dao: string
  /** How far a replay is. */
  replay: string
  /** The file that `MANDATE_DAOS` names. */
  daos: string
  /** What delegates are asked; the file above names it. */
  questionnaire: string
  /** The indexer's database. */
  rows: string
  /** What the gateway has learned from the rows. */
  models: string
  /** What belongs to users of the gateway's private API. */
  private: string
  logs: string
}

export function findInstance(name: string, state = stateDirectory): Instance {
  const directory = join(state, name)
  return {
    name,
    directory,
    chain: join(directory, 'chain.jsonl'),
    dao: join(directory, 'dao.json'),
    replay: join(directory, 'replay.json'),
    daos: join(directory, 'daos.json'),
    questionnaire: join(directory, 'questionnaire.json'),
    rows: join(directory, 'rows'),
    models: join(directory, 'models'),
    private: join(directory, 'private'),
    logs: join(directory, 'logs'),
  }
}

/**
 * Takes the instance for this process, so that no two write one journal.
 *
 * @returns gives it back.
 * @throws UsageError when a living process has it.
 */
export function lockInstance(instance: Instance): () => void {
  mkdirSync(instance.logs, { recursive: true })
  const lock = join(instance.directory, 'lock')
  const holder = readHolder(lock)
  if (holder !== null && isAlive(holder)) {
    throw new UsageError(
      `"${instance.name}" is running already, as process ${holder}. Stop it first (Ctrl-C where it runs).`,
    )
  }
  writeFileSync(lock, String(process.pid))
  return () => rmSync(lock, { force: true })
}

/** Forgets the chain and everything derived from it. */
export function clearInstance(instance: Instance): void {
  const { chain, dao, replay, daos, questionnaire } = instance
  const files = [chain, dao, replay, daos, questionnaire]
  for (const path of files) rmSync(path, { force: true })
  rmSync(instance.private, { recursive: true, force: true })
  clearRows(instance)
}

/** Rows, and what was learned from them, are of one chain only: they go when its blocks are not the same any more. */
export function clearRows(instance: Instance): void {
  for (const path of [instance.rows, instance.models]) {
    rmSync(path, { recursive: true, force: true })
  }
}

function readHolder(lock: string): number | null {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    // Zero and less name groups of processes; a full disk leaves an empty file.
    return Number.isInteger(holder) && holder > 0 ? holder : null
  } catch {
    return null
  }
}

function isAlive(process_: number): boolean {
  if (process_ === process.pid) return false
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    // Another user's process may not be signalled, and lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
