import { lookup } from 'node:dns/promises'
import type { DaoConfig } from '@mandate/governance/dao'
import type { Logger } from 'pino'
import type { ChainReader } from './chains/createChainReader.ts'
import type { AskIndexer } from './indexer/createIndexerClient.ts'
import type { Metrics } from './metrics/createMetrics.ts'
import { keepAuditFor } from './private/audit/keepAuditFor.ts'
import type { PrivateOptions } from './private/PrivateOptions.ts'
import { createUseCounter } from './private/usage/createUseCounter.ts'
import type { Environment } from './readEnvironment.ts'
import type { RateLimiter } from './server/createRateLimiter.ts'
import type { Store } from './store/openStore.ts'
import { isPublicAddress } from './webhooks/isPublicAddress.ts'
import { startWebhooks } from './webhooks/startWebhooks.ts'
import type { WebhookRules } from './webhooks/WebhookRules.ts'

type Parts = {
  daos: readonly DaoConfig[]
  environment: Environment
  chains: readonly ChainReader[]
  limiter: RateLimiter
  askIndexer: AskIndexer
  metrics: Metrics
  log: Logger
}

/** What the private API stands on, and what it does by itself: count uses, deliver webhooks, let the log go. */
export function openPrivateApi({ db, check }: Store, parts: Parts) {
  const { daos, environment, chains, limiter, askIndexer, metrics, log } = parts
  const uses = createUseCounter(db, log)
  const rules: WebhookRules = {
    retrySeconds: environment.WEBHOOK_RETRY_SECONDS,
    trustedOrigins: environment.WEBHOOK_TRUSTED_ORIGINS,
    resolve: (hostname) => lookup(hostname, { all: true }),
    isPublicAddress,
  }
  const webhooks = startWebhooks({ db, askIndexer, daos, rules, metrics, log })
  const audit = keepAuditFor({ db, keptDays: environment.AUDIT_KEEP_DAYS, log })
  const options: PrivateOptions = {
    db,
    checkStore: check,
    uses,
    limiter,
    chains,
    daos: daos.map(({ slug }) => slug),
    domains: environment.SIGN_IN_DOMAINS,
    mostRequestsPerMinute: environment.KEY_RATE_LIMIT_PER_MINUTE,
    webhookRules: rules,
  }
  return {
    options,
    async stop(): Promise<void> {
      await webhooks.stop()
      await uses.stop()
      await audit.stop()
    },
  }
}
