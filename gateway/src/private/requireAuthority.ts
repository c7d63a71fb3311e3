import type { MiddlewareHandler } from 'hono'
import type { Authority } from './Authority.ts'
import type { Finding } from './findAuthority.ts'
import type { PrivateEnv } from './PrivateEnv.ts'
import { Refusal } from './Refusal.ts'
import type { Scope } from './scopes.ts'
import type { UseCounter } from './usage/createUseCounter.ts'

/** Lets a request through that a session makes, or a key with `scope`; without a scope no key will do. */
export function requireAuthority(uses: UseCounter, scope?: Scope): MiddlewareHandler<PrivateEnv> {
  return async (context, next) => {
    const { finding } = context.var
    const route = `${context.req.method} ${scope ?? 'account'}`
    noteRefusal(uses, finding, route)
    const authority = authorityOf(finding)
    const isAllowed = mayUse(authority, scope)
    uses.count({ ...subjectOf(authority), route, refused: isAllowed ? null : 'scope' })
    if (!isAllowed) throw new Refusal(403, missingScope(scope))
    context.set('signedIn', authority)
    await next()
  }
}

/** A session may do everything, and a key what it has a scope for. */
export function mayUse(authority: Authority, scope: Scope | undefined): boolean {
  if (authority.kind === 'session') return true
  return scope !== undefined && authority.scopes.includes(scope)
}

/** Whose use is counted. */
export function subjectOf({ kind, owner, id }: Authority) {
  return { owner, keyId: kind === 'key' ? id : null }
}

/** Its owner shall see that somebody still tries a key that is worth nothing. */
export function noteRefusal(uses: UseCounter, finding: Finding | undefined, route: string): void {
  if (finding === undefined || !('keyId' in finding)) return
  const { owner, keyId, refused } = finding
  uses.count({ owner, keyId, route, refused })
}

/** @throws Refusal when the request is in nobody's name */
export function authorityOf(finding: Finding | undefined): Authority {
  if (finding === undefined) {
    throw new Refusal(401, 'Sign in, or send a key as "authorization: Bearer …".')
  }
  if ('authority' in finding) return finding.authority
  switch (finding.refused) {
    case 'unknown':
      throw new Refusal(401, 'This session or key is not known: sign in again, or make a new key.')
    case 'revoked':
      throw new Refusal(401, 'This key was revoked: make a new one.')
    case 'expired':
      throw new Refusal(401, 'This key or its old secret has expired: use the current one.')
  }
}

function missingScope(scope: Scope | undefined): string {
  return scope === undefined
    ? 'Keys cannot manage keys: sign in.'
    : `This key lacks the scope "${scope}": make one that has it.`
}
