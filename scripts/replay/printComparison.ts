import type { Comparison } from './compareRecords.ts'
import type { Unreplayable } from './SourceHistory.ts'

const shownDifferences = 30

/** Prints the comparison as a table, then what could not be replayed, then the verdict. */
export function printComparison(
  { totals, differences }: Comparison,
  unreplayable: readonly Unreplayable[],
): void {
  const rows = [['', 'files', 'GraphQL'] as const, ...totals]
  const width = (column: 0 | 1 | 2) => Math.max(...rows.map((row) => row[column].length))
  const [first, second, third] = [width(0), width(1), width(2)]
  console.log()
  for (const [what, left, right] of rows) {
    const mark = what === '' ? '' : left === right ? '  same' : '  DIFFERENT'
    console.log(`${what.padEnd(first)}  ${left.padStart(second)}  ${right.padStart(third)}${mark}`)
  }
  console.log('\nNot replayed:')
  if (unreplayable.length === 0) console.log('  nothing, every row was')
  for (const { what, count } of unreplayable) console.log(`  ${count.toLocaleString('en')} ${what}`)
  console.log()
  for (const difference of differences.slice(0, shownDifferences)) console.log(difference)
  const hidden = differences.length - shownDifferences
  if (hidden > 0) console.log(`and ${hidden} more`)
  console.log(
    differences.length === 0
      ? 'Every proposal has the same title, text, number of ballots and tallies in GraphQL as in the files.'
      : `${differences.length} differences.`,
  )
}
