import type { Columns } from './indexHistory.ts'
import { areOpposed, isDeclared } from './positionCode.ts'
import type { PositionRows } from './readPositions.ts'

/** Of several ballots of one voter on one item the latest counts; a ballot always stands above a stance. */
export function keepLatest(rows: PositionRows, voterCount: number, itemCount: number) {
  const byVoter = groupByVoter(rows, voterCount)
  const ballotAt = new Int32Array(itemCount).fill(-1)
  const stanceAt = new Int32Array(itemCount).fill(-1)
  const kept = new Int32Array(rows.count)
  let keptCount = 0
  const contradictions: { voter: number; question: string; item: number }[] = []
  let duplicates = 0
  for (let voter = 0; voter < voterCount; voter++) {
    const own = byVoter.rows.subarray(byVoter.start[voter], byVoter.start[voter + 1])
    for (const row of own) {
      const slots = isDeclared(rows.code[row] ?? 0) ? stanceAt : ballotAt
      const item = rows.item[row] ?? 0
      const earlier = slots[item] ?? -1
      if (earlier >= 0) duplicates++
      if (earlier < 0 || (rows.at[row] ?? 0) >= (rows.at[earlier] ?? 0)) slots[item] = row
    }
    for (const row of own) {
      const item = rows.item[row] ?? 0
      const ballot = ballotAt[item] ?? -1
      const stance = stanceAt[item] ?? -1
      if (ballot < 0 && stance < 0) continue
      kept[keptCount++] = ballot >= 0 ? ballot : stance
      const question = rows.question.get(stance)
      if (ballot >= 0 && question !== undefined) {
        if (areOpposed(rows.code[ballot] ?? 2, rows.code[stance] ?? 2)) {
          contradictions.push({ voter, question, item })
        }
      }
      ballotAt[item] = -1
      stanceAt[item] = -1
    }
  }
  return { kept: pick(rows, kept.subarray(0, keptCount)), contradictions, duplicates }
}

function groupByVoter({ count, voter }: PositionRows, voterCount: number) {
  const start = new Int32Array(voterCount + 1)
  for (let row = 0; row < count; row++) {
    const next = (voter[row] ?? 0) + 1
    start[next] = (start[next] ?? 0) + 1
  }
  for (let v = 0; v < voterCount; v++) start[v + 1] = (start[v + 1] ?? 0) + (start[v] ?? 0)
  const fill = start.slice()
  const rows = new Int32Array(count)
  for (let row = 0; row < count; row++) {
    const own = voter[row] ?? 0
    const at = fill[own] ?? 0
    fill[own] = at + 1
    rows[at] = row
  }
  return { start, rows }
}

function pick(rows: PositionRows, kept: Int32Array): Columns {
  const voter = new Int32Array(kept.length)
  const item = new Int32Array(kept.length)
  const code = new Uint8Array(kept.length)
  for (let at = 0; at < kept.length; at++) {
    const row = kept[at] ?? 0
    voter[at] = rows.voter[row] ?? 0
    item[at] = rows.item[row] ?? 0
    code[at] = rows.code[row] ?? 0
  }
  return { voter, item, code }
}
