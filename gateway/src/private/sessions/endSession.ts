import type { Database } from '../../store/openStore.ts'
import { recordAudit } from '../audit/recordAudit.ts'

/** Ends a session at once. */
export async function endSession(db: Database, session: { id: string; owner: string }) {
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('session').where('id', '=', session.id).execute()
    await recordAudit(transaction, {
      owner: session.owner,
      actor: 'session',
      action: 'session.ended',
    })
  })
}
