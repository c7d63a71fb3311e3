import type { LookupAddress } from 'node:dns'

/** How webhooks are delivered. */
export type WebhookRules = {
  /** Seconds to wait after the first, second, … failed attempt; after the last one a delivery is dead. */
  retrySeconds: readonly number[]
  /** Receivers of the operator's own, such as `http://127.0.0.1:9000`, that may be internal and without TLS. */
  trustedOrigins: readonly string[]
  resolve: (hostname: string) => Promise<readonly LookupAddress[]>
  isPublicAddress: (address: string) => boolean
}
