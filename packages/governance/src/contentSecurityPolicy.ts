import type { WebConfig } from './dao.ts'

const walletConnectSources = [
  'https://*.walletconnect.com',
  'https://*.walletconnect.org',
  'wss://*.walletconnect.com',
  'wss://*.walletconnect.org',
]

/**
 * What the web app may do: talk to its gateway and its chains and to nobody else, and run no script that it did not
 * bring. Where the page may be framed is left to a server's header, because a page cannot say that of itself.
 */
export function contentSecurityPolicy({ daos, gatewayUrl, walletConnectProjectId }: WebConfig) {
  const sources = [gatewayUrl, ...daos.flatMap(({ chain }) => chain.rpcUrls)]
  const wallets = walletConnectProjectId === undefined ? [] : walletConnectSources
  const connect = new Set([...sources.map((url) => new URL(url).origin), ...wallets])
  const frames =
    walletConnectProjectId === undefined
      ? "'none'"
      : 'https://verify.walletconnect.com https://verify.walletconnect.org'
  return [
    "default-src 'self'",
    `connect-src 'self' ${[...connect].join(' ')}`,
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
    `frame-src ${frames}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}
