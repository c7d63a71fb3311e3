import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { createTestDatabase } from '../../../indexer/test/support/createTestDatabase.ts'
import { openStore } from '../../src/store/openStore.ts'

/** Where a gateway keeps what is private. */
export type StorePlace = {
  /** What leads a gateway there. */
  environment: Record<string, string>
  reopen: () => ReturnType<typeof openStore>
  remove: () => Promise<void>
}

/** @returns a new folder without anything in it */
export function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'mandate-private-'))
}

/** @returns a new folder in which a gateway made its database, and nobody has anything yet */
export async function makeBegunFolder(): Promise<string> {
  const directory = await makeFolder()
  await cp(inject('begunFolder'), directory, { recursive: true })
  return directory
}

export async function inFolder(): Promise<StorePlace> {
  const directory = await makeBegunFolder()
  return {
    environment: { PRIVATE_DATA_DIR: directory },
    reopen: () => openStore({ directory }),
    remove: () => rm(directory, { recursive: true, force: true }),
  }
}

async function inPostgres(): Promise<StorePlace> {
  const databaseUrl = await createTestDatabase()
  if (databaseUrl === undefined) throw new Error('PostgreSQL is not installed.')
  return {
    environment: { DATABASE_URL: databaseUrl },
    reopen: () => openStore({ databaseUrl }),
    remove: async () => undefined,
  }
}

/** Every kind of place, with a name for titles; PostgreSQL only where it is installed. */
export const storePlaces: readonly (readonly [name: string, make: () => Promise<StorePlace>])[] = [
  ['a folder', inFolder],
  ...(inject('postgresUrl') === null ? [] : [['PostgreSQL', inPostgres] as const]),
]
