import type { Difference } from '../Difference.ts'
import { type Entries, type Entry, type EntryList, entryNouns } from './Entry.ts'

/** What happened and is not in the index, or is there otherwise, or never happened. */
export function compareEntries(
  dao: string,
  onChain: Entries,
  indexed: Entries,
): readonly Difference[] {
  return (Object.keys(entryNouns) as EntryList[]).flatMap((list) => {
    const keys = new Set([...onChain[list].keys(), ...indexed[list].keys()])
    return [...keys].flatMap((key) => {
      const expected = onChain[list].get(key)
      const found = indexed[list].get(key)
      if (isSame(expected, found)) return []
      const place = (expected ?? found)?.place ?? null
      const subject = `${entryNouns[list]} ${key}`
      return [{ dao, subject, indexed: say(found), onChain: say(expected), place }]
    })
  })
}

function isSame(one: Entry | undefined, other: Entry | undefined): boolean {
  return (
    one?.text === other?.text &&
    one?.place?.block === other?.place?.block &&
    one?.place?.transaction === other?.place?.transaction
  )
}

function say(entry: Entry | undefined): string {
  if (entry === undefined) return 'missing'
  const { text, place } = entry
  return `"${text}" of block ${place.block}, transaction ${place.transaction}`
}
