import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listAudit } from '../src/private/audit/listAudit.ts'
import { recordAudit } from '../src/private/audit/recordAudit.ts'
import { openGateway } from './support/openGateway.ts'
import { type StorePlace, storePlaces } from './support/storePlaces.ts'
import { unreachableDao } from './support/unreachableDao.ts'

const owner = 'eip155:1:0xa'

describe.each(storePlaces)('the audit log on %s', (_, make) => {
  let place: StorePlace

  beforeEach(async () => {
    place = await make()
    const { db, close } = await place.reopen()
    for (const age of [40, 31, 29, 0]) {
      const at = new Date(Date.now() - age * 86_400_000)
      const entry = { owner, actor: `${age} days`, action: 'key.used', detail: '{}', at }
      await db.insertInto('audit_entry').values(entry).execute()
    }
    await close()
  })

  afterEach(() => place.remove())

  async function actorsAfter(environment: Record<string, string>): Promise<string[]> {
    const gateway = await openGateway({
      daos: [unreachableDao],
      environment: { INDEXER_URL: 'http://127.0.0.1:9', ...place.environment, ...environment },
    })
    await gateway.stop()
    const { db, close } = await place.reopen()
    const entries = await listAudit(db, owner, { limit: 50 })
    await close()
    return entries.map(({ actor }) => actor)
  }

  test('default: keeps everything', async () => {
    expect(await actorsAfter({})).toEqual(['0 days', '29 days', '31 days', '40 days'])
  })

  test('parameters: keeps as many days as the operator says', async () => {
    expect(await actorsAfter({ AUDIT_KEEP_DAYS: '30' })).toEqual(['0 days', '29 days'])
  })

  test('error: the database removes nothing that is newer, and changes nothing at all', async () => {
    const { db, close } = await place.reopen()
    const inKeeping = (statement: string) =>
      db.transaction().execute(async (transaction) => {
        await sql`select set_config('mandate_private.audit_kept_days', '30', true)`.execute(
          transaction,
        )
        await sql.raw(statement).execute(transaction)
      })
    for (const statement of [
      'delete from mandate_private.audit_entry',
      "update mandate_private.audit_entry set action = 'nothing'",
      'truncate mandate_private.audit_entry',
    ]) {
      await expect(inKeeping(statement)).rejects.toThrow(/only added to/)
    }
    await inKeeping("delete from mandate_private.audit_entry where actor = '40 days'")
    await expect(
      sql.raw("delete from mandate_private.audit_entry where actor = '31 days'").execute(db),
    ).rejects.toThrow(/only added to/)
    await recordAudit(db, { owner, actor: 'session', action: 'session.begun' })
    expect(await listAudit(db, owner, { limit: 50 })).toHaveLength(4)
    await close()
  })
})
