import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { LookupOutcome } from '../answers/createAnswerCache.ts'
import type { ComparisonAge } from '../reconciliation/keepComparisonAges.ts'

const secondsBuckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 15]

/** What Prometheus is told. No label names a visitor, a query or a variable. */
export function createMetrics() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'mandate_request_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['route', 'status'],
    buckets: secondsBuckets,
    registers,
  })
  const indexer = new Histogram({
    name: 'mandate_indexer_seconds',
    help: 'Time that the indexer took for one operation.',
    labelNames: ['outcome'],
    buckets: secondsBuckets,
    registers,
  })
  const lookups = new Counter({
    name: 'mandate_answer_lookups_total',
    help: 'Answers taken from memory (hit), shared with another asker (joined), made (miss) or, while being made, those before (past).',
    labelNames: ['outcome'],
    registers,
  })
  const refusals = new Counter({
    name: 'mandate_rate_limited_total',
    help: 'Requests refused because their client sent too many.',
    registers,
  })
  const deliveries = new Counter({
    name: 'mandate_webhook_attempts_total',
    help: 'Attempts to deliver a webhook.',
    labelNames: ['outcome'],
    registers,
  })
  const ready = new Gauge({
    name: 'mandate_ready',
    help: '1 when the last look found the index to be what the chains say, else 0.',
    registers,
  })
  const degraded = new Gauge({
    name: 'mandate_degraded',
    help: '1 when at the last look what belongs to users could not be reached, else 0.',
    registers,
  })
  const lag = new Gauge({
    name: 'mandate_index_lag_seconds',
    help: 'Seconds between the latest block of the chain and the latest indexed one.',
    registers,
  })
  const comparison = new Gauge({
    name: 'mandate_comparison_age_seconds',
    help: "Seconds since a DAO's rows were last held against its chain; absent until the first time.",
    labelNames: ['dao', 'chain'],
    registers,
  })
  return {
    registry,
    observeRequest: (route: string, status: number, seconds: number) =>
      requests.observe({ route, status }, seconds),
    observeIndexer: (outcome: 'answered' | 'failed', seconds: number) =>
      indexer.observe({ outcome }, seconds),
    countLookup: (outcome: LookupOutcome) => lookups.inc({ outcome }),
    countRefusal: () => refusals.inc(),
    countDelivery: (outcome: 'delivered' | 'failed' | 'dead') => deliveries.inc({ outcome }),
    observeReadiness: (readiness: ObservedReadiness) => {
      ready.set(readiness.ready ? 1 : 0)
      degraded.set(readiness.degraded === null ? 0 : 1)
      if (readiness.lagSeconds !== null) lag.set(readiness.lagSeconds)
      for (const { dao, chainId, secondsAgo } of readiness.comparisons) {
        if (secondsAgo !== null) comparison.set({ dao, chain: chainId }, secondsAgo)
      }
    },
  }
}

type ObservedReadiness = {
  ready: boolean
  degraded: string | null
  lagSeconds: number | null
  comparisons: readonly ComparisonAge[]
}

export type Metrics = ReturnType<typeof createMetrics>
