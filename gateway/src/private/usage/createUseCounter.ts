import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../../store/openStore.ts'
import { recordAudit } from '../audit/recordAudit.ts'
import { utcDay } from './utcDay.ts'

/** One use of a key or a session, or one attempt to. */
export type Use = {
  owner: string
  /** Null: it was a session. */
  keyId: string | null
  /** Null: it was let through. */
  refused: 'revoked' | 'expired' | 'scope' | 'limit' | null
  /** What was asked for: a route, never its variables. */
  route: string
}

type Tally = Use & { day: string; count: number }

const flushMilliseconds = 5_000

/**
 * Counts what keys and sessions are used for, and every few seconds adds the counts to the audit log and, of keys, to the
 * day's usage: one entry for each of them, route and outcome, with how often. A use that nobody noted in time is at most
 * so old. While the database takes nothing, counts are kept for the next time.
 */
export function createUseCounter(db: Database, log: Logger) {
  let tallies = new Map<string, Tally>()
  const timer = setInterval(() => void flush(), flushMilliseconds)
  timer.unref()
  let flushing: Promise<void> = Promise.resolve()

  /** Writes what was counted; whoever reads usage or the log sees everything up to now. */
  function flush(): Promise<void> {
    flushing = flushing.then(writeCounted)
    return flushing
  }

  async function writeCounted(): Promise<void> {
    const counted = [...tallies.values()]
    tallies = new Map()
    try {
      await write(db, counted)
    } catch (error) {
      for (const tally of counted) add(tally)
      log.error({ error: String(error) }, 'Usage could not be noted.')
    }
  }

  function add(tally: Tally): void {
    const { owner, keyId, refused, day, route } = tally
    const key = `${owner} ${keyId} ${refused} ${day} ${route}`
    tallies.set(key, { ...tally, count: (tallies.get(key)?.count ?? 0) + tally.count })
  }

  return {
    count(use: Use): void {
      add({ ...use, day: utcDay(new Date()), count: 1 })
    },
    flush,
    async stop(): Promise<void> {
      clearInterval(timer)
      await flush()
    },
  }
}

export type UseCounter = ReturnType<typeof createUseCounter>

async function write(db: Database, tallies: readonly Tally[]): Promise<void> {
  if (tallies.length === 0) return
  await db.transaction().execute(async (transaction) => {
    for (const tally of tallies) {
      const { owner, keyId, refused, route, count } = tally
      const used = keyId === null ? 'session.used' : 'key.used'
      await recordAudit(transaction, {
        owner,
        actor: keyId ?? 'session',
        action: refused === null ? used : 'key.refused',
        detail: refused === null ? { route, count } : { route, count, reason: refused },
      })
      if (keyId !== null) await addToDay(transaction, keyId, tally)
    }
  })
}

async function addToDay(
  transaction: Database,
  keyId: string,
  { day, refused, count }: Tally,
): Promise<void> {
  await transaction
    .insertInto('key_usage')
    .values({
      key_id: keyId,
      day,
      requests: refused === null ? count : 0,
      refused: refused === null ? 0 : count,
    })
    .onConflict((conflict) =>
      conflict.columns(['key_id', 'day']).doUpdateSet({
        requests: sql<number>`key_usage.requests + excluded.requests`,
        refused: sql<number>`key_usage.refused + excluded.refused`,
      }),
    )
    .execute()
}
