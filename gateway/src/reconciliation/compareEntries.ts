import type { Difference } from './Difference.ts'
import type { Entries, Entry } from './expectedEntries.ts'

const nouns = {
  ballots: 'the ballot on',
  powerEvents: 'the change of voting power at log',
  delegationEvents: 'the change of delegation at log',
  proposals: 'proposal',
} as const satisfies Record<keyof Entries, string>

/** What happened and is not in the index, or is there otherwise, or never happened. */
export function compareEntries(
  dao: string,
  onChain: Entries,
  indexed: Entries,
): readonly Difference[] {
  return (Object.keys(nouns) as (keyof Entries)[]).flatMap((list) => {
    const keys = new Set([...onChain[list].keys(), ...indexed[list].keys()])
    return [...keys].flatMap((key) => {
      const expected = onChain[list].get(key)
      const found = indexed[list].get(key)
      if (isSame(expected, found)) return []
      const place = (expected ?? found)?.place ?? null
      const subject = `${nouns[list]} ${key}`
      return [{ dao, subject, indexed: say(found), onChain: say(expected), place }]
    })
  })
}

function isSame(one: Entry | undefined, other: Entry | undefined): boolean {
  return (
    one?.text === other?.text &&
    one?.place.block === other?.place.block &&
    one?.place.transaction === other?.place.transaction
  )
}

function say(entry: Entry | undefined): string {
  return entry === undefined
    ? 'missing'
    : `"${entry.text}" of block ${entry.place.block}, transaction ${entry.place.transaction}`
}
