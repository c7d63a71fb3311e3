import { describeDifference } from '../../gateway/src/reconciliation/Difference.ts'
import type { Verification } from '../../gateway/src/reconciliation/verifyDao.ts'

const shown = 20

/** Tells what was compared and what differs. @returns the exit code */
export function printVerifications(verifications: readonly Verification[]): number {
  for (const { dao, block, counts, differences } of verifications) {
    const what = Object.entries(counts)
      .map(([noun, count]) => `${count.toLocaleString('en')} ${noun}`)
      .join(', ')
    console.log(`${dao}, up to block ${block.toLocaleString('en')}: ${what}.`)
    for (const difference of differences.slice(0, shown)) {
      console.log(`  ${describeDifference(difference)}`)
    }
    const unshown = differences.length - shown
    if (unshown > 0) console.log(`  and ${unshown.toLocaleString('en')} more.`)
  }
  const total = verifications.reduce((sum, { differences }) => sum + differences.length, 0)
  console.log(total === 0 ? 'Index and chain agree.' : `Index and chain differ in ${total}.`)
  return total === 0 ? 0 : 1
}
