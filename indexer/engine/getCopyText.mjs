import { getTableColumns } from 'drizzle-orm'

/** Kinds of column whose values are written as they are: nothing in them has a meaning for COPY. */
const plainKinds = new Set(['PgEvmBigint', 'PgInteger', 'PgBoolean', 'PgHex'])
const special = /[\\\b\f\n\r\t\v]/
const everySpecial = /([\\\b\f\n\r\t\v])/g

const columnsOf = new WeakMap()

/** Rows of a table as PostgreSQL's COPY takes them: a line each, tabs between the columns. */
export function getCopyText(table, rows) {
  const columns = columnsOf.get(table) ?? findColumns(table)
  return rows.map((row) => lineOf(columns, row)).join('\n')
}

function findColumns(table) {
  const columns = Object.entries(getTableColumns(table)).map(([name, column]) => ({
    name,
    column,
    isPlain: plainKinds.has(column.columnType),
  }))
  columnsOf.set(table, columns)
  return columns
}

function lineOf(columns, row) {
  let line = ''
  for (let index = 0; index < columns.length; index += 1) {
    const { name, column, isPlain } = columns[index]
    if (index > 0) line += '\t'
    const value = row[name]
    if (value === null || value === undefined) line += '\\N'
    else line += isPlain ? value : writtenValue(column, value)
  }
  return line
}

function writtenValue(column, value) {
  const written = column.mapToDriverValue(value)
  if (written === null || written === undefined) return '\\N'
  if (Buffer.isBuffer(written)) return `\\\\x${written.toString('hex')}`
  const text = String(written)
  return special.test(text) ? text.replace(everySpecial, '\\$1') : text
}
