import type { IndexedHistory } from './indexHistory.ts'
import { isDecisive, isFor } from './positionCode.ts'

/** What a fit reads: decisive positions, laid out by voter and by item. */
export type Observations = { byVoter: Rows; byItem: Rows }

export type Rows = {
  count: number
  /** Row r holds entries start[r] to start[r + 1]. */
  start: Int32Array
  other: Int32Array
  /** +1/2 for For, -1/2 for Against. */
  sign: Float32Array
  /** 1 for a recorded ballot, less for a stance. */
  weight: Float32Array
}

/** @param weigh what a position counts; 0 leaves it out. */
export function observe(
  { voters, items, positions }: IndexedHistory,
  weigh: (code: number, item: number) => number,
): Observations {
  const size = positions.item.length
  const start = new Int32Array(voters.length + 1)
  const other = new Int32Array(size)
  const sign = new Float32Array(size)
  const weight = new Float32Array(size)
  let count = 0
  for (let voter = 0; voter < voters.length; voter++) {
    for (let k = positions.start[voter] ?? 0; k < (positions.start[voter + 1] ?? 0); k++) {
      const code = positions.code[k] ?? 2
      const item = positions.item[k] ?? 0
      const counts = isDecisive(code) ? weigh(code, item) : 0
      if (counts === 0) continue
      other[count] = item
      sign[count] = isFor(code) ? 0.5 : -0.5
      weight[count] = counts
      count++
    }
    start[voter + 1] = count
  }
  const byVoter = { count: voters.length, start, other, sign, weight }
  return { byVoter, byItem: transpose(byVoter, items.length) }
}

/** The same entries seen from the other end. */
function transpose(rows: Rows, count: number): Rows {
  const total = rows.start[rows.count] ?? 0
  const start = new Int32Array(count + 1)
  for (let k = 0; k < total; k++) {
    const next = (rows.other[k] ?? 0) + 1
    start[next] = (start[next] ?? 0) + 1
  }
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0)
  const fill = start.slice()
  const other = new Int32Array(total)
  const sign = new Float32Array(total)
  const weight = new Float32Array(total)
  for (let row = 0; row < rows.count; row++) {
    for (let k = rows.start[row] ?? 0; k < (rows.start[row + 1] ?? 0); k++) {
      const far = rows.other[k] ?? 0
      const at = fill[far] ?? 0
      fill[far] = at + 1
      other[at] = row
      sign[at] = rows.sign[k] ?? 0
      weight[at] = rows.weight[k] ?? 0
    }
  }
  return { count, start, other, sign, weight }
}
