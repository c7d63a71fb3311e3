import { correlation } from './correlation.ts'
import { countHeads, shareFor } from './headCounts.ts'
import type { IndexedHistory } from './indexHistory.ts'
import { isDecisive, isDeclared, isFor } from './positionCode.ts'

const fewestCommon = 4
const fewestPairs = 30
const mostVoters = 300

/**
 * Correlation, over pairs of voters, of chance-corrected agreement on one half of the contested proposals with that on
 * the other. Undefined where too few pairs met often enough in both halves.
 */
export function splitHalfReliability(
  history: IndexedHistory,
  contested: readonly boolean[],
): number | undefined {
  const halves = alternateHalves(history, contested)
  const rows = standardisedRows(history, contested)
  const xs: number[] = []
  const ys: number[] = []
  rows.forEach((left, index) => {
    for (let at = index + 1; at < rows.length; at++) {
      const agreement = agreementInHalves(left, rows[at] ?? new Map(), halves)
      if (!agreement) continue
      xs.push(agreement[0])
      ys.push(agreement[1])
    }
  })
  return xs.length < fewestPairs ? undefined : correlation(xs, ys)
}

type Row = ReadonlyMap<number, number>

function agreementInHalves(
  left: Row,
  right: Row,
  halves: Uint8Array,
): [number, number] | undefined {
  const sums: [number, number] = [0, 0]
  const counts: [number, number] = [0, 0]
  for (const [item, value] of left) {
    const other = right.get(item)
    if (other === undefined) continue
    const half = halves[item] === 1 ? 1 : 0
    sums[half] += value * other
    counts[half]++
  }
  if (Math.min(...counts) < fewestCommon) return undefined
  return [sums[0] / counts[0], sums[1] / counts[1]]
}

/** Every other proposal in time order, so that both halves cover the whole history. */
function alternateHalves({ items }: IndexedHistory, contested: readonly boolean[]): Uint8Array {
  const halves = new Uint8Array(items.length)
  Array.from(items.keys())
    .filter((item) => contested[item])
    .sort((left, right) => (items[left]?.time ?? 0) - (items[right]?.time ?? 0) || left - right)
    .forEach((item, rank) => {
      halves[item] = rank % 2
    })
  return halves
}

/**
 * Each decisive ballot as (y - mean) / deviation of its proposal, so that the product of two is agreement beyond
 * chance; of the voters with most ballots.
 */
function standardisedRows(history: IndexedHistory, contested: readonly boolean[]): Row[] {
  const { voters, positions } = history
  const { recorded } = countHeads(history)
  const rows = voters.map((_, voter) => {
    const row = new Map<number, number>()
    for (let k = positions.start[voter] ?? 0; k < (positions.start[voter + 1] ?? 0); k++) {
      const item = positions.item[k] ?? 0
      const code = positions.code[k] ?? 2
      const heads = recorded[item]
      if (!heads || !contested[item] || !isDecisive(code) || isDeclared(code)) continue
      const share = shareFor(heads)
      row.set(item, ((isFor(code) ? 1 : 0) - share) / Math.sqrt(share * (1 - share)))
    }
    return row
  })
  return rows.sort((left, right) => right.size - left.size).slice(0, mostVoters)
}
