import type { DaoConfig } from '@mandate/governance/dao'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import { type IndexedBlock, readIndexedBlocks } from '../indexer/readIndexedBlocks.ts'
import type { Database } from '../store/openStore.ts'
import { findNews, type News } from './findNews.ts'
import { readLatestEvents } from './readEvents.ts'
import { storeDeliveries } from './storeDeliveries.ts'
import { forgetAll, forgetOldest, markGone, noteTold, readTold } from './toldEvents.ts'

/** Blocks that must stand on one before its events are told: what is told cannot be taken back. */
const confirmations = 12

type Options = { db: Database; askIndexer: AskIndexer; daos: readonly DaoConfig[] }

/**
 * Makes deliveries of what happened since the last time, and of what a chain that changed its mind says instead of what
 * was told. Of several processes that do so at once one gets through, and an event that was told is not told again.
 */
export async function collectEvents({ db, askIndexer, daos }: Options): Promise<void> {
  const indexed = await readIndexedBlocks(askIndexer)
  const isAwaited = (await db.selectFrom('webhook').select('id').limit(1).execute()).length > 0
  for (const { id: chainId, isLocal } of chainsOf(daos)) {
    const head = indexed.get(chainId)
    if (head === undefined) continue
    const step: Step = {
      chainId,
      daos: daos.filter(({ chain }) => chain.id === chainId),
      head,
      upTo: Math.max(0, head.number - (isLocal ? 0 : confirmations)),
    }
    const cursor = await readCursor(db, chainId)
    if (cursor?.head === nameOf(head)) continue
    if (isAwaited) await tell({ db, askIndexer }, step, cursor)
    else await pass(db, step, cursor)
  }
}

function chainsOf(daos: readonly DaoConfig[]) {
  return new Map(daos.map(({ chain }) => [chain.id, chain])).values()
}

type Step = { chainId: number; daos: readonly DaoConfig[]; head: IndexedBlock; upTo: number }

type Cursor = NonNullable<Awaited<ReturnType<typeof readCursor>>>

async function readCursor(db: Database, chainId: number) {
  return await db
    .selectFrom('webhook_cursor')
    .select(['block', 'head', 'known_from', 'daos'])
    .where('chain_id', '=', chainId)
    .executeTakeFirst()
}

function nameOf({ number, timestamp }: IndexedBlock): string {
  return `${number}.${timestamp}`
}

type Parts = Pick<Options, 'db' | 'askIndexer'>

/** Whatever happens while there is nobody to tell is history. */
async function pass(db: Database, { chainId, head, upTo }: Step, cursor?: Cursor): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const next = { block: upTo, head: nameOf(head), known_from: 0, daos: [] }
    if (!(await move(transaction, { chainId, from: cursor, to: next }))) return
    await forgetAll(transaction, chainId)
  })
}

async function tell(parts: Parts, step: Step, cursor?: Cursor): Promise<void> {
  const { db, askIndexer } = parts
  const { chainId, daos, head, upTo } = step
  const slugs = daos.map(({ slug }) => slug)
  const isFollowed = slugs.every((slug) => cursor?.daos.includes(slug))
  const from = cursor !== undefined && isFollowed ? cursor : await begin(parts, step, cursor)
  if (from === undefined) return
  const told = await readTold(db, chainId, slugs)
  const news = await findNews({ askIndexer, daos, chainId, upTo, told, knownFrom: from.known_from })
  if (news === undefined) return
  if (news.isOtherwise) {
    // What was read while the index moved back may be of two chains.
    const now = (await readIndexedBlocks(askIndexer)).get(chainId)
    if (now === undefined || now.number < head.number) return
  }
  await store(db, { chainId, from, to: { ...from, block: upTo, head: nameOf(head) } }, news)
}

/**
 * Remembers what happened up to the cursor as told: it was, or it is history.
 * @returns undefined when the index is not so far, or another process was faster
 */
async function begin(
  { db, askIndexer }: Parts,
  { chainId, daos, upTo }: Step,
  cursor?: Cursor,
): Promise<Cursor | undefined> {
  const block = cursor?.block ?? upTo
  if (block > upTo) return undefined
  const history = await readLatestEvents(askIndexer, daos, { chainId, upTo: block })
  const slugs = daos.map(({ slug }) => slug)
  return await db.transaction().execute(async (transaction) => {
    const next = { block, head: null, known_from: history.knownFrom, daos: slugs }
    if (!(await move(transaction, { chainId, from: cursor, to: next }))) return undefined
    await forgetAll(transaction, chainId)
    await noteTold(transaction, chainId, history.events)
    return next
  })
}

type Move = { chainId: number; from: Cursor | undefined; to: Cursor }

async function store(db: Database, step: Move, news: News): Promise<void> {
  const { chainId, to } = step
  await db.transaction().execute(async (transaction) => {
    if (!(await move(transaction, step))) return
    await markGone(transaction, chainId, { ids: news.gone, isGone: true })
    await markGone(transaction, chainId, { ids: news.back, isGone: false })
    await noteTold(transaction, chainId, news.events)
    const oldest = await forgetOldest(transaction, chainId)
    const knownFrom = Math.max(oldest, news.knownFrom)
    if (knownFrom !== to.known_from) {
      await transaction
        .updateTable('webhook_cursor')
        .set({ known_from: knownFrom })
        .where('chain_id', '=', chainId)
        .execute()
    }
    await storeDeliveries(transaction, news.events)
  })
}

/** Moves a cursor from where it was read. @returns false when another process moved it meanwhile */
async function move(transaction: Database, { chainId, from, to }: Move): Promise<boolean> {
  const moved = await transaction
    .insertInto('webhook_cursor')
    .values({ chain_id: chainId, ...to })
    .onConflict((conflict) =>
      conflict
        .column('chain_id')
        .doUpdateSet(to)
        .where('webhook_cursor.block', '=', from?.block ?? -1)
        .where('webhook_cursor.head', 'is not distinct from', from?.head ?? null),
    )
    .returning('block')
    .executeTakeFirst()
  return moved !== undefined
}
