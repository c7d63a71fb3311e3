import type { Difference } from '../Difference.ts'
import { describeAccountCounts, nothingCounted } from './accountEntries.ts'
import { noBallots } from './countBallots.ts'
import { type Entries, type Entry, type EntryList, entryNouns } from './Entry.ts'

/** What a row without an entry of its own says: that there was nothing to count. */
const countedNothing: Partial<Record<EntryList, Entry>> = {
  ballotCounts: { text: noBallots, place: null },
  accountCounts: { text: describeAccountCounts(nothingCounted), place: null },
}

/** What happened and is not in the index, or is there otherwise, or never happened. */
export function compareEntries(
  dao: string,
  onChain: Entries,
  indexed: Entries,
): readonly Difference[] {
  return (Object.keys(entryNouns) as EntryList[]).flatMap((list) => {
    const keys = new Set([...onChain[list].keys(), ...indexed[list].keys()])
    return [...keys].flatMap((key) => {
      const expected = onChain[list].get(key) ?? countedNothing[list]
      const found = indexed[list].get(key) ?? countedNothing[list]
      if (isSame(expected, found)) return []
      const place = expected?.place ?? found?.place ?? null
      const subject = `${entryNouns[list]} ${key}`
      return [{ dao, subject, indexed: say(found), onChain: say(expected), place }]
    })
  })
}

function isSame(one: Entry | undefined, other: Entry | undefined): boolean {
  if (one?.text !== other?.text) return false
  if (!one?.place || !other?.place) return true
  return one.place.block === other.place.block && one.place.transaction === other.place.transaction
}

function say(entry: Entry | undefined): string {
  if (entry === undefined) return 'missing'
  const { text, place } = entry
  if (place === null) return `"${text}"`
  return `"${text}" of block ${place.block}, transaction ${place.transaction}`
}
