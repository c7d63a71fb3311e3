import { createHash } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import { type Finding, findAuthority } from '../private/findAuthority.ts'
import { keyClient } from '../private/keyClient.ts'
import { Refusal } from '../private/Refusal.ts'
import { parseToken } from '../private/token.ts'
import type { Database } from '../store/openStore.ts'
import type { Client } from './Client.ts'
import { clientAddress, type TrustedProxy } from './clientAddress.ts'
import type { GatewayEnv } from './GatewayEnv.ts'

type Options = {
  requestsPerMinute: number
  trustedProxy?: TrustedProxy
  /** Absent: there are no keys here. */
  db?: Database
  log: Logger
}

/** Finds out who asks: a key is a client, and so is whoever sends from one address without one. */
export function identifyClient(options: Options): MiddlewareHandler<GatewayEnv> {
  return async (context, next) => {
    const finding = await findByToken(context, options)
    context.set('finding', finding)
    context.set('client', clientOf(finding) ?? clientAt(context, options))
    await next()
  }
}

/** @throws Refusal when keys cannot be looked up: nobody is taken for somebody without a key who has one */
async function findByToken(context: Context, { db, log }: Options): Promise<Finding | undefined> {
  const header = context.req.header('authorization')
  if (header === undefined) return undefined
  const token = parseToken(header.replace(/^Bearer +/i, ''))
  if (token === undefined || db === undefined) return { refused: 'unknown' }
  try {
    return await findAuthority(db, token)
  } catch (error) {
    log.error({ error: String(error) }, 'A key or session could not be looked up.')
    throw new Refusal(503, 'Keys and sessions cannot be looked up now: try again in a minute.')
  }
}

function clientOf(finding: Finding | undefined): Client | undefined {
  if (finding === undefined || !('authority' in finding)) return undefined
  const { authority } = finding
  return authority.kind === 'key' ? keyClient(authority.id, authority.requestsPerMinute) : undefined
}

function clientAt(context: Context, { requestsPerMinute, trustedProxy }: Options): Client {
  const header = trustedProxy && context.req.header(trustedProxy.header)
  const address = clientAddress(
    getConnInfo(context).remote.address,
    header && { header, hops: trustedProxy.hops },
  )
  return { id: digest(address), requestsPerMinute }
}

const digests = new LRUCache<string, string>({ max: 10_000 })

/** Where counts are kept, also in a database, nobody's address is. */
function digest(address: string): string {
  const known = digests.get(address)
  if (known !== undefined) return known
  const made = createHash('sha256').update(address).digest('base64url').slice(0, 22)
  digests.set(address, made)
  return made
}
