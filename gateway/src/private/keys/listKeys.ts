import type { Database } from '../../store/openStore.ts'
import { Refusal } from '../Refusal.ts'

/** An owner's keys, revoked ones included, without their secrets: nobody has those but the owner. */
export async function listKeys(db: Database, owner: string) {
  const rows = await keysOf(db, owner).orderBy('created_at').execute()
  return rows.map(describe)
}

/** @throws Refusal when the owner has no such key */
export async function findKey(db: Database, owner: string, id: string) {
  const row = await keysOf(db, owner).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Refusal(404, `You have no key ${id}.`)
  return describe(row)
}

/** As `findKey`; nobody else changes the key until the transaction ends. @throws Refusal */
export async function lockKey(transaction: Database, owner: string, id: string) {
  await keysOf(transaction, owner).where('id', '=', id).forUpdate().execute()
  return await findKey(transaction, owner, id)
}

function keysOf(db: Database, owner: string) {
  return db.selectFrom('api_key').selectAll().where('owner', '=', owner)
}

type Row = Awaited<ReturnType<ReturnType<typeof keysOf>['executeTakeFirstOrThrow']>>

function describe(row: Row) {
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes,
    requestsPerMinute: row.requests_per_minute,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  }
}
