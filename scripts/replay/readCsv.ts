import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import type { FolderProblems } from './FolderProblems.ts'

export type CsvRow = { line: number; values: Readonly<Record<string, string>> }

type Info = { record: Record<string, string>; info: { lines: number } }

/** Reads a CSV file with a header that has at least `columns`. Problems are collected; then there are no rows. */
export function readCsv(
  folder: string,
  file: string,
  { columns, problems }: { columns: readonly string[]; problems: FolderProblems },
): CsvRow[] {
  let rows: Info[]
  try {
    rows = parse(readFileSync(join(folder, file)), {
      columns: true,
      info: true,
      bom: true,
      skip_empty_lines: true,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    problems.add(file, typeof error.lines === 'number' ? error.lines : null, error.message)
    return []
  }
  const header = headerOf(folder, file)
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length > 0) {
    problems.add(file, 1, `the header lacks ${missing.join(', ')} (it has: ${header.join(', ')})`)
    return []
  }
  return rows.map(({ record, info }) => ({ line: info.lines, values: record }))
}

function headerOf(folder: string, file: string): string[] {
  const [header = []] = parse(readFileSync(join(folder, file)), { bom: true, to: 1 })
  return header
}
