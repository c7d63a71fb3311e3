import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
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

/** Serves `app` until it is stopped. @throws Error in one sentence when the port is taken */
export async function listen({ app, hostname, port, variable }: Options): Promise<Listener> {
  const server = serve({ fetch: app.fetch, port, hostname }) as Server
  try {
    await once(server, 'listening')
  } catch (cause) {
    const isBusy = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE'
    if (!isBusy) throw cause
    throw new Error(`Port ${port} is busy: set ${variable} to a free one.`, { cause })
  }
  return {
    url: `http://${hostname}:${(server.address() as AddressInfo).port}`,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const grace = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
      await closed.finally(() => clearTimeout(grace))
    },
  }
}
