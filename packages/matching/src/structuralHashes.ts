import type { Columns, Item } from './indexHistory.ts'
import { mix } from './random.ts'

const rounds = 3

/**
 * Names what somebody did instead of who it is: colour refinement over the graph of positions. Sums, so that the order
 * of the input is lost.
 */
export function structuralHashes(graph: Columns & { voterCount: number; items: readonly Item[] }) {
  let items = Uint32Array.from(graph.items, ({ time, kind }) =>
    mix(Math.round(time ?? 0) | 0, kind === 'question' ? 1 : 0),
  )
  let voters = new Uint32Array(graph.voterCount)
  for (let round = 0; round < rounds; round++) {
    voters = gather(voters, graph.voter, graph.item, items, graph.code)
    items = gather(items, graph.item, graph.voter, voters, graph.code)
  }
  return { voters, items }
}

function gather(
  own: Uint32Array,
  ownAt: Int32Array,
  otherAt: Int32Array,
  other: Uint32Array,
  code: Uint8Array,
): Uint32Array<ArrayBuffer> {
  const next = Uint32Array.from(own)
  for (let row = 0; row < ownAt.length; row++) {
    const at = ownAt[row] ?? 0
    next[at] = (next[at] ?? 0) + mix(other[otherAt[row] ?? 0] ?? 0, code[row] ?? 0)
  }
  return next
}
