import type { Logger } from 'pino'
import type { Database } from '../../store/openStore.ts'
import { removeOldEntries } from './removeOldEntries.ts'

const cleanMilliseconds = 3_600_000

type Options = {
  db: Database
  /** Undefined: for ever. */
  keptDays: number | undefined
  log: Logger
}

/** Removes what is older than the operator keeps, now and every hour, until it is stopped. */
export function keepAuditFor({ db, keptDays, log }: Options) {
  let current: Promise<void> = Promise.resolve()
  const clean = (): void => {
    if (keptDays === undefined) return
    current = current
      .then(() => removeOldEntries(db, keptDays))
      .catch((error: unknown) =>
        log.error({ error: String(error) }, 'Old audit entries could not be removed.'),
      )
  }
  clean()
  const timer = setInterval(clean, cleanMilliseconds)
  timer.unref()
  return {
    async stop(): Promise<void> {
      clearInterval(timer)
      await current
    },
  }
}
