import { lockOwner } from '../../store/lockOwner.ts'
import type { Database } from '../../store/openStore.ts'
import { recordAudit } from '../audit/recordAudit.ts'
import { Refusal } from '../Refusal.ts'
import type { Scope } from '../scopes.ts'
import { createToken, hashSecret, printToken } from '../token.ts'
import { findKey } from './listKeys.ts'

/** Keys of one owner that are not revoked. */
const mostKeys = 20

export type NewKey = {
  name: string
  scopes: readonly Scope[]
  requestsPerMinute: number
  expiresAt: Date | null
}

/** Makes a key. Its secret is told this once: only its hash is kept. @throws Refusal */
export async function createKey(db: Database, owner: string, key: NewKey) {
  const token = createToken('key')
  return await db.transaction().execute(async (transaction) => {
    await lockOwner(transaction, owner, 'api_key')
    const { count } = await transaction
      .selectFrom('api_key')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('owner', '=', owner)
      .where('revoked_at', 'is', null)
      .executeTakeFirstOrThrow()
    if (Number(count) >= mostKeys) {
      throw new Refusal(409, `An account has at most ${mostKeys} keys: revoke one first.`)
    }
    await transaction
      .insertInto('api_key')
      .values({
        id: token.id,
        owner,
        name: key.name,
        scopes: [...key.scopes],
        requests_per_minute: key.requestsPerMinute,
        expires_at: key.expiresAt,
      })
      .execute()
    await transaction
      .insertInto('api_key_secret')
      .values({ key_id: token.id, hash: hashSecret(token.secret) })
      .execute()
    await recordAudit(transaction, {
      owner,
      actor: 'session',
      action: 'key.created',
      detail: { key: token.id, name: key.name, scopes: key.scopes },
    })
    return { key: await findKey(transaction, owner, token.id), token: printToken(token) }
  })
}
