import type { Database } from '../../store/openStore.ts'

export type AuditPage = { before?: string; limit: number }

/** What was done in the name of `owner`, the latest first; `before` is the id that the page before ended with. */
export async function listAudit(db: Database, owner: string, { before, limit }: AuditPage) {
  const query = db
    .selectFrom('audit_entry')
    .select(['id', 'at', 'actor', 'action', 'detail'])
    .where('owner', '=', owner)
    .orderBy('id', 'desc')
    .limit(limit)
  return await (before === undefined ? query : query.where('id', '<', before)).execute()
}
