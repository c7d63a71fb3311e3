import type { Database } from '../../store/openStore.ts'

export type AuditAction =
  | 'session.begun'
  | 'session.ended'
  | 'session.used'
  | 'key.created'
  | 'key.rotated'
  | 'key.revoked'
  | 'key.used'
  | 'key.refused'
  | 'webhook.created'
  | 'webhook.pinged'
  | 'webhook.removed'
  | 'webhook.replayed'
  | 'usage.read'
  | 'audit.read'

export type AuditEntry = {
  owner: string
  /** `session`, or the id of a key. */
  actor: string
  action: AuditAction
  /** What it was done to. Never a secret. */
  detail?: Record<string, unknown>
}

/** Adds to the log. Within a transaction: what is not noted is not done. */
export async function recordAudit(db: Database, entry: AuditEntry): Promise<void> {
  const { owner, actor, action, detail = {} } = entry
  await db
    .insertInto('audit_entry')
    .values({ owner, actor, action, detail: JSON.stringify(detail) })
    .execute()
}
