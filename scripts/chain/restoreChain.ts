import type { Engine } from './Engine.ts'
import type { Journal } from './journal.ts'

/** What the journal brought back. `isIdentical` is false when a block got another hash than before. */
export type Restored = { blocks: number; marks: ReadonlySet<string>; isIdentical: boolean }

const entriesBetweenReports = 500

/** Repeats on a new engine everything that the journal holds. */
export async function restoreChain(
  engine: Engine,
  journal: Journal,
  onProgress?: (done: number, total: number) => void,
): Promise<Restored> {
  const marks = new Set<string>()
  let isIdentical = true
  for (const [index, entry] of journal.entries.entries()) {
    if (index % entriesBetweenReports === 0) onProgress?.(index, journal.entries.length)
    switch (entry[0]) {
      case 'request':
        await engine.send({ method: entry[1], params: entry[2] })
        break
      case 'block':
        await engine.mine(entry[1])
        break
      case 'blocks':
        await engine.mineMany(entry[1], entry[2], entry[3])
        break
      case 'check':
        isIdentical &&= (await engine.head()).hash === entry[2]
        break
      case 'mark':
        marks.add(entry[1])
        break
      default:
        entry satisfies never
    }
  }
  await engine.followHead()
  return { blocks: (await engine.head()).number, marks, isIdentical }
}
