import { setTimeout as pause } from 'node:timers/promises'
import type { DaoConfig } from '@mandate/governance/dao'
import type { Logger } from 'pino'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import { readIndexedBlocks } from '../indexer/readIndexedBlocks.ts'
import { UnavailableError } from '../UnavailableError.ts'
import { type Artefact, createArtefact } from './Artefact.ts'
import { createModelShelf } from './createModelShelf.ts'
import { createRowReader } from './createRowReader.ts'
import { fitInWorker } from './fitInWorker.ts'
import { readRecordMark } from './readRecordMark.ts'

const lookMilliseconds = 5_000
/** Learning takes at most this part of the time, however large the record and however often it changes. */
const restShare = 4
/** What was read near the head of a chain may have been undone since. */
const oldestMilliseconds = 24 * 3_600_000
/** Earlier models that somebody may be about to download. */
const keptBehind = 3

export type KeepModelsOptions = {
  daos: readonly DaoConfig[]
  askIndexer: AskIndexer
  indexerUrl: string
  /** Absent: models are kept in memory alone. */
  directory?: string | undefined
  log: Logger
}

export type KeptModels = {
  has(slug: string): boolean
  current(slug: string): Artefact | undefined
  find(slug: string, hash: string): Artefact | undefined
  stop(): Promise<void>
}

type Learned = { mark: string; at: number; tookMilliseconds: number }

/** Keeps a model of each DAO, and learns it anew when proposals close: one at a time, in the background. */
export function keepModels(options: KeepModelsOptions): KeptModels {
  const { daos, log } = options
  const shelf = createModelShelf(options.directory, log)
  const kept = new Map<string, Artefact[]>(daos.map(({ slug }) => [slug, []]))
  const learned = new Map<string, Learned>()
  const complaints = new Map<string, string>()
  const stopping = new AbortController()

  function keep({ slug }: DaoConfig, artefact: Artefact): void {
    const others = (kept.get(slug) ?? []).filter(({ hash }) => hash !== artefact.hash)
    kept.set(slug, [artefact, ...others].slice(0, 1 + keptBehind))
  }

  async function learn(dao: DaoConfig): Promise<void> {
    const { askIndexer, indexerUrl } = options
    const indexed = (await readIndexedBlocks(askIndexer)).get(dao.chain.id)
    if (indexed === undefined) throw new UnavailableError(`"${dao.name}" is not indexed yet.`)
    // As of the rows and not of the chain: a vote is over when its last ballot is surely among them.
    const moment = { number: BigInt(indexed.number), timestamp: BigInt(indexed.timestamp) }
    const times = new Map([[dao.chain.id, moment]])
    const mark = await readRecordMark(createRowReader(askIndexer, times), dao)
    if (!isDue(learned.get(dao.slug), mark)) return
    const start = Date.now()
    const content = await fitInWorker({ dao, indexerUrl, times }, stopping.signal)
    const artefact = createArtefact(content, {
      chainId: dao.chain.id,
      governor: dao.contracts.governor,
      indexedBlock: indexed.number,
      indexedAt: indexed.timestamp,
    })
    keep(dao, artefact)
    const tookMilliseconds = Date.now() - start
    learned.set(dao.slug, { mark, at: Date.now(), tookMilliseconds })
    await shelf.write(dao, artefact)
    log.info({ dao: dao.slug, hash: artefact.hash, tookMilliseconds }, 'A model was learned.')
  }

  /** Says once what is wrong, however long it stays so. */
  function complain({ slug }: DaoConfig, error: string): void {
    if (stopping.signal.aborted || complaints.get(slug) === error) return
    complaints.set(slug, error)
    log.warn({ dao: slug, error }, 'A model could not be learned.')
  }

  async function watch(): Promise<void> {
    for (const dao of daos) {
      const artefact = await shelf.read(dao)
      if (artefact !== undefined) keep(dao, artefact)
    }
    while (!stopping.signal.aborted) {
      for (const dao of daos) {
        await learn(dao).then(
          () => complaints.delete(dao.slug),
          (error: unknown) => complain(dao, String(error)),
        )
      }
      await pause(lookMilliseconds, null, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  const watching = watch()
  return {
    has: (slug) => kept.has(slug),
    current: (slug) => kept.get(slug)?.[0],
    find: (slug, hash) => kept.get(slug)?.find((one) => one.hash === hash),
    async stop() {
      stopping.abort()
      await watching
    },
  }
}

function isDue(last: Learned | undefined, mark: string): boolean {
  if (last === undefined) return true
  const age = Date.now() - last.at
  if (age < restShare * last.tookMilliseconds) return false
  return last.mark !== mark || age > oldestMilliseconds
}
