import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPostgres, startPostgres } from '../../scripts/run/startPostgres.ts'
import { createChoices } from '../support/createChoices.ts'
import { endingOf } from './endingOf.ts'
import { type FaultyDao, openFaultyDao } from './openFaultyDao.ts'

const kills = Number(process.env.FAULT_KILLS ?? 20)
/** There each next life waits half a minute for the rows, which whoever was killed still seems to hold. */
const killsOnPglite = 4
const crashes = 5
const longestMilliseconds = 7_000
/** About as long as it takes until what happens is indexed. */
const busyMilliseconds = 2_000
/** More than the engine holds back as not final: then it reads the past first. */
const finalBlocks = 40

const random = createChoices(7)

/** Kills the indexer at work; a kill between two lives is none. @throws Error when it does not end whole */
async function killOften(faulty: FaultyDao, times: number): Promise<void> {
  const endsBefore = faulty.indexer.ends()
  while (faulty.indexer.ends() - endsBefore < times) {
    const life = pause(random.below(longestMilliseconds))
    await faulty.happens()
    await life
    await faulty.indexer.kill()
  }
  expect(await endingOf(faulty)).toEqual({ kind: 'whole' })
  console.log(faulty.watch.sayings())
  expect(faulty.watch.lies()).toEqual([])
}

describe('killed at random moments, with its rows in a folder', () => {
  let faulty: FaultyDao

  beforeAll(async () => {
    faulty = await openFaultyDao()
    await faulty.chain.mineBlocks(finalBlocks)
    faulty.indexer.start()
  })

  afterAll(() => faulty?.close())

  test(`behavior: the indexer, ${killsOnPglite} times`, { timeout: 1_200_000 }, async () => {
    for (let kill = 0; kill < killsOnPglite; kill += 1) {
      // Every kill meets an indexer at work.
      expect(await endingOf(faulty)).toEqual({ kind: 'whole' })
      await killOften(faulty, 1)
    }
  })
})

const postgresPrograms = findPostgres()
const title = 'killed at random moments, with its rows in PostgreSQL'

if (postgresPrograms === undefined) describe.skip(`${title} (PostgreSQL is not installed here)`)
else {
  describe(title, () => {
    let postgres: Awaited<ReturnType<typeof startPostgres>>
    let faulty: FaultyDao

    beforeAll(async () => {
      postgres = await startPostgres(postgresPrograms)
      faulty = await openFaultyDao({ databaseUrl: postgres.url, beforeStart: forgetHolder })
      await faulty.chain.mineBlocks(finalBlocks)
      faulty.indexer.start()
    })

    afterAll(async () => {
      await faulty?.close()
      await postgres?.stop()
    })

    /** Whoever is killed holds its rows for half a minute: as if that had passed, so that every kill meets one at work. */
    async function forgetHolder(): Promise<void> {
      const database = new pg.Client({ connectionString: postgres.url })
      database.on('error', () => undefined)
      try {
        await database.connect()
        await database.query(
          "UPDATE mandate._ponder_meta SET value = jsonb_set(value, '{heartbeat_at}', '0') WHERE key = 'app'",
        )
      } catch {
        // There are no rows yet, or the database is the one that was killed.
      } finally {
        await database.end().catch(() => undefined)
      }
    }

    test(`behavior: the indexer, ${kills} times`, { timeout: 1_200_000 }, async () => {
      await killOften(faulty, kills)
    })

    test(`behavior: PostgreSQL, ${crashes} times`, { timeout: 1_200_000 }, async () => {
      const endsBefore = faulty.indexer.ends()
      for (let crash = 0; crash < crashes; crash += 1) {
        // Every crash meets an indexer at work.
        expect(await endingOf(faulty)).toEqual({ kind: 'whole' })
        const busy = faulty.happens()
        await pause(random.below(busyMilliseconds))
        await postgres.crash()
        await busy
      }
      expect(await endingOf(faulty)).toEqual({ kind: 'whole' })
      console.log(faulty.watch.sayings())
      expect(faulty.indexer.ends() - endsBefore).toBeGreaterThanOrEqual(crashes)
      expect(faulty.watch.lies()).toEqual([])
    })
  })
}
