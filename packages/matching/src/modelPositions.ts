import type { IndexedHistory } from './indexHistory.ts'
import type { ModelItems, ModelPositions } from './matchingModel.ts'

/** Positions to keep as evidence: about two bytes each in the artefact. */
const mostPositions = 120_000

/**
 * The positions that explain a match, item after item. A record too large for the artefact keeps the proposals that
 * tell voters apart best, whole: these are the ones a person is asked about.
 */
export function modelPositions(
  { positions, voters }: IndexedHistory,
  items: Pick<ModelItems, 'ids' | 'kinds' | 'mean' | 'weight'>,
): ModelPositions {
  const count = items.ids.length
  const sizes = new Int32Array(count)
  for (const item of positions.item) sizes[item] = (sizes[item] ?? 0) + 1
  const kept = keptItems(items, sizes)
  const start = new Int32Array(count + 1)
  for (let item = 0; item < count; item++) {
    start[item + 1] = (start[item] ?? 0) + (kept[item] === 1 ? (sizes[item] ?? 0) : 0)
  }
  const fill = start.slice()
  const voter = new Int32Array(start[count] ?? 0)
  const code = new Uint8Array(start[count] ?? 0)
  for (let own = 0; own < voters.length; own++) {
    for (let k = positions.start[own] ?? 0; k < (positions.start[own + 1] ?? 0); k++) {
      const item = positions.item[k] ?? 0
      if (kept[item] !== 1) continue
      const at = fill[item] ?? 0
      fill[item] = at + 1
      voter[at] = own
      code[at] = positions.code[k] ?? 2
    }
  }
  return { start, voter, code }
}

function keptItems(
  items: Pick<ModelItems, 'ids' | 'kinds' | 'mean' | 'weight'>,
  sizes: Int32Array,
): Uint8Array {
  const n = items.mean.length / Math.max(1, items.ids.length)
  const telling = (item: number) => {
    let squares = 0
    for (let i = 0; i < n - 1; i++) squares += (items.mean[item * n + i] ?? 0) ** 2
    const isOpen = (items.weight[item] ?? 0) > 0 || items.kinds[item] === 'question'
    return (isOpen ? 1 : 1e-6) * squares
  }
  const order = Array.from(items.ids.keys(), (item) => ({ item, worth: telling(item) }))
  order.sort((left, right) => right.worth - left.worth || left.item - right.item)
  const kept = new Uint8Array(items.ids.length)
  let total = 0
  for (const { item } of order) {
    total += sizes[item] ?? 0
    if (total > mostPositions) break
    kept[item] = 1
  }
  return kept
}
