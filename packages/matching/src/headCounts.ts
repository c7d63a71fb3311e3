import type { IndexedHistory } from './indexHistory.ts'

export type HeadCounts = { forCount: number; againstCount: number }

/** Heads on each side of every item, ballots and stances apart. */
export function countHeads({ items, positions }: IndexedHistory) {
  const recorded = items.map((): HeadCounts => ({ forCount: 0, againstCount: 0 }))
  const declared = items.map((): HeadCounts => ({ forCount: 0, againstCount: 0 }))
  for (const position of positions) {
    const heads = (position.declared ? declared : recorded)[position.item]
    if (!heads) continue
    if (position.choice === 'for') heads.forCount++
    if (position.choice === 'against') heads.againstCount++
  }
  return { recorded, declared }
}

/** At least 5 decisive heads and a minority of at least a tenth: only then does an item tell people apart. */
export function isContested({ forCount, againstCount }: HeadCounts): boolean {
  const decisive = forCount + againstCount
  return decisive >= 5 && Math.min(forCount, againstCount) >= decisive * 0.1
}
