import type { Finding } from '../private/findAuthority.ts'
import type { Client } from './Client.ts'

/** What the middleware finds out about a request. */
export type GatewayEnv = {
  Variables: {
    client: Client
    /** What became of the token it carries; undefined: it carries none. */
    finding: Finding | undefined
  }
}
