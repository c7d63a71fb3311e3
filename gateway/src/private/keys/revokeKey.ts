import type { Database } from '../../store/openStore.ts'
import { recordAudit } from '../audit/recordAudit.ts'
import { findKey } from './listKeys.ts'

/** Ends a key with all its secrets, from the very next request on. */
export async function revokeKey(db: Database, owner: string, id: string) {
  return await db.transaction().execute(async (transaction) => {
    await findKey(transaction, owner, id)
    await transaction
      .updateTable('api_key')
      .set({ revoked_at: new Date() })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .execute()
    const detail = { key: id }
    await recordAudit(transaction, { owner, actor: 'session', action: 'key.revoked', detail })
    return await findKey(transaction, owner, id)
  })
}
