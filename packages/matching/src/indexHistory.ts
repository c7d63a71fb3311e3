import { keepLatest } from './keepLatest.ts'
import { listItems } from './listItems.ts'
import { readPositions } from './readPositions.ts'
import { structuralHashes } from './structuralHashes.ts'
import type { VotingHistory } from './votingHistory.ts'

export type IndexedHistory = {
  voters: readonly string[]
  items: readonly Item[]
  positions: Positions
  /** Question id to the proposal it restates. */
  restates: ReadonlyMap<string, string>
  contradictions: readonly Contradiction[]
  ignored: Ignored
}

export type Item = {
  id: string
  kind: 'proposal' | 'question'
  topic: string | undefined
  /** Unix seconds, where the history knows. */
  time: number | undefined
}

/** Voter after voter, sorted by item, at most one for each pair. */
export type Positions = { start: Int32Array; item: Int32Array; code: Uint8Array }

/** A stance and a ballot of one delegate on the same matter that say different things. */
export type Contradiction = { voter: number; question: string; proposal: string }

export type Ignored = { unknownProposals: number; unknownQuestions: number; duplicates: number }

/**
 * Numbers voters and items so that neither names nor the order of the input matter: both are sorted by a hash of who
 * voted what on which, and only true twins fall back on their names.
 */
export function indexHistory(history: VotingHistory): IndexedHistory {
  const { items, restates } = listItems(history)
  const { rows, voters, ignored } = readPositions(history, items, restates)
  const { kept, contradictions, duplicates } = keepLatest(rows, voters.length, items.length)
  items.forEach((item, index) => {
    item.time ??= rows.firstCast[index]
  })
  const hashes = structuralHashes({ ...kept, voterCount: voters.length, items })
  const voterOrder = sortByHash(voters, hashes.voters)
  const itemOrder = sortByHash(
    items.map(({ id }) => id),
    hashes.items,
  )
  const newVoter = inverse(voterOrder)
  return {
    voters: voterOrder.flatMap((old) => voters[old] ?? []),
    items: itemOrder.flatMap((old) => items[old] ?? []),
    positions: layOut(kept, newVoter, inverse(itemOrder)),
    restates,
    contradictions: contradictions
      .map(({ voter, question, item }) => ({
        voter: newVoter[voter] ?? 0,
        question,
        proposal: items[item]?.id ?? '',
      }))
      .sort((left, right) => left.voter - right.voter || (left.question < right.question ? -1 : 1)),
    ignored: { ...ignored, duplicates },
  }
}

function sortByHash(ids: readonly string[], hashes: Uint32Array): number[] {
  return Array.from(ids.keys()).sort(
    (left, right) =>
      (hashes[left] ?? 0) - (hashes[right] ?? 0) ||
      ((ids[left] ?? '') < (ids[right] ?? '') ? -1 : 1),
  )
}

function inverse(order: readonly number[]): Int32Array {
  const at = new Int32Array(order.length)
  order.forEach((old, index) => {
    at[old] = index
  })
  return at
}

export type Columns = { voter: Int32Array; item: Int32Array; code: Uint8Array }

function layOut(
  { voter, item, code }: Columns,
  newVoter: Int32Array,
  newItem: Int32Array,
): Positions {
  const start = new Int32Array(newVoter.length + 1)
  for (const old of voter) {
    const next = (newVoter[old] ?? 0) + 1
    start[next] = (start[next] ?? 0) + 1
  }
  for (let v = 0; v < newVoter.length; v++) start[v + 1] = (start[v + 1] ?? 0) + (start[v] ?? 0)
  const fill = start.slice()
  const packed = new Float64Array(voter.length)
  for (let row = 0; row < voter.length; row++) {
    const own = newVoter[voter[row] ?? 0] ?? 0
    const at = fill[own] ?? 0
    fill[own] = at + 1
    packed[at] = (newItem[item[row] ?? 0] ?? 0) * 8 + (code[row] ?? 0)
  }
  for (let v = 0; v < newVoter.length; v++) packed.subarray(start[v], start[v + 1]).sort()
  const items = new Int32Array(packed.length)
  const codes = new Uint8Array(packed.length)
  for (let at = 0; at < packed.length; at++) {
    const value = packed[at] ?? 0
    items[at] = Math.floor(value / 8)
    codes[at] = value % 8
  }
  return { start, item: items, code: codes }
}
