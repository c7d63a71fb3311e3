import { writePercent } from './writePercent.ts'

/** A share between -1 and 1 in whole percentage points: `12 points`, `1 point`. */
export function formatPoints(share: number): string {
  const points = pointsOf(share)
  return Math.abs(points) === 1 ? `${points} point` : `${points} points`
}

/** Whole percentage points; zero is never negative. */
export function pointsOf(share: number): number {
  return Math.round(share * 100) || 0
}

/** Points with a true minus, as wide as a plus and never parted from its digits at the end of a line: `12`, `−5`. */
export function withMinus(points: number): string {
  return points < 0 ? `−${-points}` : `${points}`
}

/** A share between 0 and 1 as `74 %`: as exact as a statement about people can honestly be. */
export function formatPercent(share: number): string {
  return writePercent(pointsOf(share))
}

/** Basis points as a share, without needless digits: `60 %`, `33.33 %`. */
export function formatBasisPoints(basisPoints: number): string {
  return writePercent((basisPoints / 100).toLocaleString('en', { maximumFractionDigits: 2 }))
}
