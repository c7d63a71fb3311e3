import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Folders that this process holds: its own lock says nothing about them, an earlier process may have had its number. */
const held = new Set<string>()

const lockName = /^gateway-(\d+)\.lock$/

/**
 * Takes a folder for this process alone. PGlite opens one that another process has open, and then each writes over what
 * the other wrote. Everybody leaves a lock first and looks for others afterwards: of two that come at once none gets
 * in unseen. A lock of a process that ended, also without notice, counts for nothing and is cleared away.
 *
 * @returns gives the folder back.
 * @throws Error in one sentence when a living process has it.
 */
export async function lockFolder(directory: string): Promise<() => Promise<void>> {
  const folder = resolve(directory)
  if (held.has(folder)) throw refusal(folder, process.pid)
  held.add(folder)
  const release = async () => {
    await rm(lockOf(folder, process.pid), { force: true })
    held.delete(folder)
  }
  try {
    await writeFile(lockOf(folder, process.pid), (await readStart(process.pid)) ?? '')
    const holder = await findOtherHolder(folder)
    if (holder !== undefined) throw refusal(folder, holder)
  } catch (error) {
    await release()
    throw error
  }
  return release
}

async function findOtherHolder(folder: string): Promise<number | undefined> {
  const holders = (await readdir(folder))
    .map((name) => Number(lockName.exec(name)?.[1]))
    .filter((holder) => holder > 0 && holder !== process.pid)
  for (const holder of holders) {
    const lock = lockOf(folder, holder)
    // Gone in the meantime: its holder gave the folder back.
    const start = await readFile(lock, 'utf8').catch(() => undefined)
    if (start === undefined) continue
    if (await isHolderAlive(holder, start)) return holder
    await rm(lock, { force: true })
  }
  return undefined
}

/** A number is used again: after a restart of the machine it may be that of any other process. */
async function isHolderAlive(holder: number, start: string): Promise<boolean> {
  if (!isAlive(holder)) return false
  const currentStart = await readStart(holder)
  return currentStart === undefined || start === '' || currentStart === start
}

function isAlive(holder: number): boolean {
  try {
    process.kill(holder, 0)
    return true
  } catch (error) {
    // Another user's process may not be signalled, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** When a process started, in ticks since the machine did; undefined: the system does not say (only Linux does). */
async function readStart(holder: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${holder}/stat`, 'utf8').catch(() => undefined)
  // The second field is a name in brackets that may hold anything; the start is the 22nd.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
}

function lockOf(folder: string, holder: number): string {
  return join(folder, `gateway-${holder}.lock`)
}

function refusal(folder: string, holder: number): Error {
  return new Error(
    `The folder of PRIVATE_DATA_DIR, ${folder}, is in use by process ${holder}: stop that gateway first, or give this one a folder of its own (or DATABASE_URL, which many share).`,
  )
}
