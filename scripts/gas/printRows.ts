import { budgets } from './budgets.ts'
import { type GasFigure, type GasRow, ratioOf } from './GasRow.ts'

const header = [
  'operation',
  'ours',
  'least',
  'most',
  'OpenZeppelin',
  'ratio',
  'VotesExtended',
  'at most',
]

/** Prints the table, as Markdown, so that it can stand in docs/gas.md as it is. */
export function printRows(rows: readonly GasRow[]): void {
  const cells = [header, ...rows.map(cellsOf)]
  const widths = header.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  )
  const [first = [], ...others] = cells
  console.log([line(first), line(rule), ...others.map(line)].join('\n'))
}

/** Rows that take more gas than they may, in a sentence each. */
export function overBudget(rows: readonly GasRow[]): string[] {
  return rows.flatMap(({ operation, ours }) => {
    const budget = budgets[operation]
    if (budget === undefined || ours.mean <= budget) return []
    return [`${operation} takes ${digits(ours.mean)} gas; ${digits(budget)} are allowed.`]
  })
}

function cellsOf(row: GasRow): string[] {
  const { operation, ours, openzeppelin, extended } = row
  const budget = budgets[operation]
  return [
    operation,
    digits(ours.mean),
    digits(ours.least),
    digits(ours.most),
    mean(openzeppelin),
    ratioOf(row)?.toFixed(3) ?? '-',
    mean(extended),
    budget === undefined ? '' : digits(budget),
  ]
}

const mean = (figure: GasFigure | null | undefined) => (figure ? digits(figure.mean) : '-')

const digits = (gas: number) => gas.toLocaleString('en-US')
