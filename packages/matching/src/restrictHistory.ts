import type { IndexedHistory } from './indexHistory.ts'

/** The same voters and items with only some of the positions: a part of the record to learn from or test on. */
export function restrictHistory(
  history: IndexedHistory,
  keep: (voter: number, item: number, code: number) => boolean,
): IndexedHistory {
  const { positions, voters } = history
  const start = new Int32Array(voters.length + 1)
  const item: number[] = []
  const code: number[] = []
  for (let voter = 0; voter < voters.length; voter++) {
    for (let k = positions.start[voter] ?? 0; k < (positions.start[voter + 1] ?? 0); k++) {
      const at = positions.item[k] ?? 0
      const own = positions.code[k] ?? 2
      if (!keep(voter, at, own)) continue
      item.push(at)
      code.push(own)
    }
    start[voter + 1] = item.length
  }
  const kept = { start, item: Int32Array.from(item), code: Uint8Array.from(code) }
  return { ...history, positions: kept }
}
