import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** The version of PostgreSQL that PGlite is. */
export const pglitePostgres = '18'

/**
 * PGlite neither opens nor converts a folder that another version of PostgreSQL wrote. Such a folder gets another name, and
 * the chains are read anew; nothing is deleted.
 *
 * @throws Error in one sentence when the folder cannot be renamed.
 */
export async function setAsideOlderFolder(folder: string): Promise<void> {
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => undefined)
  const written = version?.trim()
  if (written === undefined || written === pglitePostgres) return
  const aside = `${folder}.postgresql-${written}`
  try {
    await rename(folder, aside)
  } catch (error) {
    throw new Error(
      `The folder of MANDATE_PGLITE_DIR, ${folder}, was written by PostgreSQL ${written}, which this version (${pglitePostgres}) cannot open, and it cannot be renamed to ${aside}: move it away, and the chains are read anew.`,
      { cause: error },
    )
  }
  console.warn(
    `The folder ${folder} was written by PostgreSQL ${written}, which this version (${pglitePostgres}) cannot open. It is ${aside} now, and the chains are read anew.`,
  )
}
