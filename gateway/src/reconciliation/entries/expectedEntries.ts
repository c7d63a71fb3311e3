import type { Entries, PlacedLog } from './Entry.ts'
import { governorEntries } from './governorEntries.ts'
import { tokenEntries } from './tokenEntries.ts'

/** What the logs of a DAO's token and governor say the index must hold. */
export function expectedEntries(logs: readonly PlacedLog[]): Entries {
  return { ...governorEntries(logs), ...tokenEntries(logs) }
}
