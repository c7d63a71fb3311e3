import type { IndexedHistory } from './indexHistory.ts'
import { isDecisive, isDeclared, isFor } from './positionCode.ts'

/** Item to For. */
export type Ballots = ReadonlyMap<number, boolean>

/** What a voter decided on record, on the items that count. */
export function decisiveBallots(
  { positions }: IndexedHistory,
  voter: number,
  counts: (item: number) => boolean,
): Ballots {
  const ballots = new Map<number, boolean>()
  for (let k = positions.start[voter] ?? 0; k < (positions.start[voter + 1] ?? 0); k++) {
    const code = positions.code[k] ?? 2
    const item = positions.item[k] ?? 0
    if (isDecisive(code) && !isDeclared(code) && counts(item)) ballots.set(item, isFor(code))
  }
  return ballots
}
