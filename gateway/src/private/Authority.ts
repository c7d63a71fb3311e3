import type { Scope } from './scopes.ts'

/** In whose name a request is made, and how far that goes. */
export type Authority =
  | { kind: 'session'; owner: string; id: string }
  | {
      kind: 'key'
      owner: string
      id: string
      scopes: readonly Scope[]
      requestsPerMinute: number
    }

/** How the audit log names who acted. */
export function actorOf(authority: Authority): string {
  return authority.kind === 'session' ? 'session' : authority.id
}
