import type { DaoConfig } from '@mandate/governance/dao'
import type { Logger } from 'pino'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import type { Metrics } from '../metrics/createMetrics.ts'
import type { Database } from '../store/openStore.ts'
import { attemptDelivery } from './attemptDelivery.ts'
import { claimDelivery } from './claimDelivery.ts'
import { collectEvents } from './collectEvents.ts'
import { removeOldDeliveries } from './removeOldDeliveries.ts'
import type { WebhookRules } from './WebhookRules.ts'

const pollMilliseconds = 1_000
const attemptsAtOnce = 32
const cleanMilliseconds = 3_600_000

type Options = {
  db: Database
  askIndexer: AskIndexer
  daos: readonly DaoConfig[]
  rules: WebhookRules
  metrics: Metrics
  log: Logger
}

/** Tells webhooks what happens, until it is stopped. Any number of processes may do so on one database. */
export function startWebhooks(options: Options) {
  const { db, rules, metrics, log } = options
  const attempts = new Set<Promise<void>>()
  let isStopped = false
  let cleanedAt = 0

  async function deliverAll(): Promise<void> {
    while (!isStopped && attempts.size < attemptsAtOnce) {
      const claimed = await claimDelivery(db)
      if (claimed === undefined) return
      const attempt = attemptDelivery({ db, rules }, claimed)
        .then(metrics.countDelivery)
        .catch((error: unknown) => log.error({ error: String(error) }, 'A delivery failed.'))
        .finally(() => {
          attempts.delete(attempt)
          inOrder(deliverAll)
        })
      attempts.add(attempt)
    }
  }

  async function clean(): Promise<void> {
    if (Date.now() - cleanedAt < cleanMilliseconds) return
    cleanedAt = Date.now()
    await removeOldDeliveries(db)
  }

  async function collect(): Promise<void> {
    try {
      await collectEvents(options)
    } catch (error) {
      log.debug({ error: String(error) }, 'Events could not be read yet.')
    }
  }

  let current: Promise<void> = Promise.resolve()
  function inOrder(step: () => Promise<void>): void {
    current = current
      .then(() => (isStopped ? undefined : step()))
      .catch((error: unknown) =>
        log.error({ error: String(error) }, 'Webhooks could not be delivered.'),
      )
  }

  const round = () => [collect, deliverAll, clean].forEach(inOrder)
  round()
  const timer = setInterval(round, pollMilliseconds)
  return {
    async stop(): Promise<void> {
      isStopped = true
      clearInterval(timer)
      await current
      await Promise.all(attempts)
    },
  }
}
