import type { Database } from '../store/openStore.ts'
import type { Authority } from './Authority.ts'
import { isScope } from './scopes.ts'
import { hashSecret, isSameHash, type Token } from './token.ts'

/** What became of a token: whose it is, or why it is worth nothing (and to whom it belonged, if to anybody). */
export type Finding =
  | { authority: Authority }
  | { refused: 'unknown' }
  | { refused: 'revoked' | 'expired'; owner: string; keyId: string }

/** Looks a token up. Nothing is remembered: a key that was revoked a moment ago is worth nothing now. */
export async function findAuthority(db: Database, token: Token): Promise<Finding> {
  return token.kind === 'session' ? await findSession(db, token) : await findKey(db, token)
}

async function findSession(db: Database, { id, secret }: Token): Promise<Finding> {
  const session = await db
    .selectFrom('session')
    .select(['owner', 'hash'])
    .where('id', '=', id)
    .where('expires_at', '>', new Date())
    .executeTakeFirst()
  if (session === undefined || !isSameHash(session.hash, hashSecret(secret))) {
    return { refused: 'unknown' }
  }
  return { authority: { kind: 'session', owner: session.owner, id } }
}

async function findKey(db: Database, { id, secret }: Token): Promise<Finding> {
  const rows = await db
    .selectFrom('api_key')
    .innerJoin('api_key_secret', 'api_key_secret.key_id', 'api_key.id')
    .select([
      'owner',
      'scopes',
      'requests_per_minute',
      'revoked_at',
      'api_key.expires_at as keyExpiresAt',
      'hash',
      'api_key_secret.expires_at as secretExpiresAt',
    ])
    .where('api_key.id', '=', id)
    .execute()
  const hash = hashSecret(secret)
  const row = rows.filter((candidate) => isSameHash(candidate.hash, hash))[0]
  if (row === undefined) return { refused: 'unknown' }
  const { owner } = row
  if (row.revoked_at !== null) return { refused: 'revoked', owner, keyId: id }
  if (isPast(row.keyExpiresAt) || isPast(row.secretExpiresAt)) {
    return { refused: 'expired', owner, keyId: id }
  }
  return {
    authority: {
      kind: 'key',
      owner,
      id,
      scopes: row.scopes.filter(isScope),
      requestsPerMinute: row.requests_per_minute,
    },
  }
}

function isPast(time: Date | null): boolean {
  return time !== null && time.getTime() <= Date.now()
}
