import type { Database } from '../../store/openStore.ts'
import { recordAudit } from '../audit/recordAudit.ts'
import { Refusal } from '../Refusal.ts'
import { createToken, hashSecret, printToken } from '../token.ts'
import { lockKey } from './listKeys.ts'

type Rotation = { id: string; overlapSeconds: number }

/** Gives a key a new secret. The old one works on for the overlap, so that nothing stands still in between. */
export async function rotateKey(db: Database, owner: string, { id, overlapSeconds }: Rotation) {
  const token = createToken('key', id)
  const until = new Date(Date.now() + overlapSeconds * 1_000)
  return await db.transaction().execute(async (transaction) => {
    const key = await lockKey(transaction, owner, id)
    if (key.revokedAt !== null) throw new Refusal(409, 'This key is revoked: make a new one.')
    // Whatever else was still in its overlap ends now: a key has at most two secrets.
    await transaction
      .deleteFrom('api_key_secret')
      .where('key_id', '=', id)
      .where('expires_at', 'is not', null)
      .execute()
    await transaction
      .updateTable('api_key_secret')
      .set({ expires_at: until })
      .where('key_id', '=', id)
      .execute()
    await transaction
      .insertInto('api_key_secret')
      .values({ key_id: id, hash: hashSecret(token.secret) })
      .execute()
    const detail = { key: id, overlapSeconds }
    await recordAudit(transaction, { owner, actor: 'session', action: 'key.rotated', detail })
    return { key, token: printToken(token), oldSecretWorksUntil: until.toISOString() }
  })
}
