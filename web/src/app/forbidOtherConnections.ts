import { contentSecurityPolicy } from '@mandate/governance/contentSecurityPolicy'
import type { WebConfig } from '@mandate/governance/dao'

/**
 * Has the browser hold the page to its own policy, whether or not its host sends one: a static host knows neither
 * gateway nor chains. The development server is left free to replace modules.
 */
export function forbidOtherConnections(config: WebConfig) {
  if (import.meta.env.DEV) return
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = contentSecurityPolicy(config)
  document.head.append(meta)
}
