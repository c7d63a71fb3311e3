import type { IndexedHistory } from './indexHistory.ts'
import { isDecisive, isDeclared, isFor } from './positionCode.ts'

export type HeadCount = { forCount: number; againstCount: number }

/** Heads on each side of every item, ballots and stances apart. */
export function countHeads({ items, positions }: IndexedHistory) {
  const recorded = items.map((): HeadCount => ({ forCount: 0, againstCount: 0 }))
  const declared = items.map((): HeadCount => ({ forCount: 0, againstCount: 0 }))
  positions.code.forEach((code, k) => {
    const heads = (isDeclared(code) ? declared : recorded)[positions.item[k] ?? 0]
    if (!heads || !isDecisive(code)) return
    if (isFor(code)) heads.forCount++
    else heads.againstCount++
  })
  return { recorded, declared }
}

/** At least 5 decisive heads and a minority of at least a tenth: only then does an item tell people apart. */
export function isContested({ forCount, againstCount }: HeadCount): boolean {
  const decisive = forCount + againstCount
  return decisive >= 5 && Math.min(forCount, againstCount) >= decisive * 0.1
}

export const shareFor = ({ forCount, againstCount }: HeadCount) =>
  forCount / Math.max(1, forCount + againstCount)
