import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../private/Refusal.ts'
import { authorityOf, mayUse, noteRefusal, subjectOf } from '../private/requireAuthority.ts'
import type { UseCounter } from '../private/usage/createUseCounter.ts'
import type { GatewayEnv } from './GatewayEnv.ts'

const scope = 'graphql:read'

/** Everybody may ask; whoever sends a key is told when it is worth nothing, and otherwise has its use counted. */
export function admitKey(uses?: UseCounter): MiddlewareHandler<GatewayEnv> {
  return async (context, next) => {
    const { finding } = context.var
    if (finding === undefined || uses === undefined) return await next()
    const route = 'graphql'
    noteRefusal(uses, finding, route)
    const authority = authorityOf(finding)
    const isAllowed = mayUse(authority, scope)
    uses.count({ ...subjectOf(authority), route, refused: isAllowed ? null : 'scope' })
    if (!isAllowed) throw new Refusal(403, `This key lacks the scope "${scope}".`)
    await next()
  }
}
