import type { DaoConfig } from '@mandate/governance/dao'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import { readIndexedBlocks } from '../indexer/readIndexedBlocks.ts'
import type { Database } from '../store/openStore.ts'
import { countWaiting, mostWaiting } from './countWaiting.ts'
import { readEvents } from './readEvents.ts'
import type { WebhookEvent } from './WebhookEvent.ts'

/** Blocks that must stand on one before its events are told: what is told cannot be taken back. */
const confirmations = 12

type Options = { db: Database; askIndexer: AskIndexer; daos: readonly DaoConfig[] }

/**
 * Makes deliveries of what happened since the last time. Of several processes that do so at once one gets through, and
 * an event that was told already is not told again.
 */
export async function collectEvents({ db, askIndexer, daos }: Options): Promise<void> {
  const indexed = await readIndexedBlocks(askIndexer)
  for (const { id: chainId, isLocal } of chainsOf(daos)) {
    const block = indexed.get(chainId)?.number
    if (block === undefined) continue
    const upTo = Math.max(0, block - (isLocal ? 0 : confirmations))
    const cursor = await db
      .selectFrom('webhook_cursor')
      .select('block')
      .where('chain_id', '=', chainId)
      .executeTakeFirst()
    // Whatever happened before there was anybody to tell is history.
    const after = cursor?.block ?? upTo
    if (cursor !== undefined && after >= upTo) continue
    const isAwaited = (await db.selectFrom('webhook').select('id').limit(1).execute()).length > 0
    const events =
      isAwaited && after < upTo ? await readEvents(askIndexer, daos, { chainId, after, upTo }) : []
    await store(db, events, { chainId, after, upTo })
  }
}

function chainsOf(daos: readonly DaoConfig[]) {
  return new Map(daos.map(({ chain }) => [chain.id, chain])).values()
}

type Step = { chainId: number; after: number; upTo: number }

async function store(
  db: Database,
  events: readonly WebhookEvent[],
  { chainId, after, upTo }: Step,
) {
  await db.transaction().execute(async (transaction) => {
    const moved = await transaction
      .insertInto('webhook_cursor')
      .values({ chain_id: chainId, block: upTo })
      .onConflict((conflict) =>
        conflict
          .column('chain_id')
          .doUpdateSet({ block: upTo })
          .where('webhook_cursor.block', '=', after),
      )
      .returning('block')
      .executeTakeFirst()
    // Another process told these.
    if (moved === undefined) return
    const webhooks = await transaction.selectFrom('webhook').selectAll().execute()
    const deliveries = await deliveriesOf(transaction, events, webhooks)
    for (let from = 0; from < deliveries.length; from += insertedAtOnce) {
      await transaction
        .insertInto('webhook_delivery')
        .values(deliveries.slice(from, from + insertedAtOnce))
        .onConflict((conflict) => conflict.columns(['webhook_id', 'event_id']).doNothing())
        .execute()
    }
  })
}

type Webhook = { id: string; dao: string | null; events: readonly string[] }

/** What is over the most that may wait for a webhook is given up at once, where its owner finds it and may replay it. */
async function deliveriesOf(
  db: Database,
  events: readonly WebhookEvent[],
  webhooks: readonly Webhook[],
) {
  const waiting = await countWaiting(
    db,
    webhooks.map(({ id }) => id),
  )
  return events.flatMap((event) =>
    webhooks
      .filter(({ dao, events: wanted }) => {
        return (dao === null || dao === event.dao) && wanted.includes(event.type)
      })
      .map(({ id }) => {
        const before = waiting.get(id) ?? 0
        const isOver = before >= mostWaiting
        if (!isOver) waiting.set(id, before + 1)
        return {
          webhook_id: id,
          event_id: event.id,
          type: event.type,
          body: event.body,
          status: isOver ? ('dead' as const) : ('waiting' as const),
          last_error: isOver ? `${mostWaiting} deliveries were waiting already.` : null,
          next_attempt_at: new Date(),
        }
      }),
  )
}

/** A statement has at most 65,535 parameters. */
const insertedAtOnce = 1_000
