import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../../store/openStore.ts'
import { recordAudit } from '../audit/recordAudit.ts'

/** One use of a key, or one attempt to. */
export type KeyUse = {
  owner: string
  keyId: string
  /** Null: it was let through. */
  refused: 'revoked' | 'expired' | 'scope' | 'limit' | null
  /** What was asked for: a route, never its variables. */
  route: string
}

type Tally = KeyUse & { count: number }

const flushMilliseconds = 5_000

/**
 * Counts what keys are used for, and every few seconds adds the counts to the audit log and to the day's usage: one
 * entry for each key, route and outcome, with how often. A use that nobody noted in time is at most so old.
 */
export function createUseCounter(db: Database, log: Logger) {
  let tallies = new Map<string, Tally>()
  const timer = setInterval(() => void flush(), flushMilliseconds)
  timer.unref()
  let flushing: Promise<void> = Promise.resolve()

  /** Writes what was counted; whoever reads usage or the log sees everything up to now. */
  function flush(): Promise<void> {
    const counted = [...tallies.values()]
    tallies = new Map()
    flushing = flushing
      .then(() => write(db, counted))
      .catch((error: unknown) => log.error({ error: String(error) }, 'Usage could not be noted.'))
    return flushing
  }

  return {
    count(use: KeyUse): void {
      const key = `${use.keyId} ${use.refused} ${use.route}`
      const known = tallies.get(key)
      tallies.set(key, { ...use, count: (known?.count ?? 0) + 1 })
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
    for (const { owner, keyId, refused, route, count } of tallies) {
      await recordAudit(transaction, {
        owner,
        actor: keyId,
        action: refused === null ? 'key.used' : 'key.refused',
        detail: refused === null ? { route, count } : { route, count, reason: refused },
      })
      await transaction
        .insertInto('key_usage')
        .values({
          key_id: keyId,
          day: new Date().toISOString().slice(0, 10),
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
  })
}
