import { once } from 'node:events'
import type { Server } from 'node:http'
import { type AddressInfo, isIPv6 } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import type { GatewayEnv } from './server/GatewayEnv.ts'

type Options = {
  app: Hono<GatewayEnv> | Hono
  hostname: string
  port: number
  /** The environment variable that names the port. */
  variable: string
}

/** Requests that are being answered when the door is closed may end; one that is only half sent might never do. */
const graceMilliseconds = 5_000

export type Listener = { url: string; stop: () => Promise<void> }

/** Serves `app` until it is stopped. @throws Error in one sentence when it cannot */
export async function listen({ app, hostname, port, variable }: Options): Promise<Listener> {
  const server = serve({ fetch: app.fetch, port, hostname }) as Server
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new Error(refusal(cause, { hostname, port, variable }), { cause })
  }
  return {
    url: `http://${isIPv6(hostname) ? `[${hostname}]` : hostname}:${(server.address() as AddressInfo).port}`,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const grace = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
      await closed.finally(() => clearTimeout(grace))
    },
  }
}

function refusal(cause: unknown, { hostname, port, variable }: Omit<Options, 'app'>): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is busy: set ${variable} to a free one.`
    case 'EACCES':
      return `Port ${port} is not for this user: set ${variable} to one above 1023.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `Nobody can listen at ${hostname}: set HOST to an address of this machine.`
    default:
      return `Port ${port} at ${hostname} cannot be opened: ${cause}`
  }
}
