import { normalizeColumn } from '../../node_modules/ponder/dist/esm/indexing-store/utils.js'

/**
 * A value as the database would give it back. The engine finds that out by turning it into what is written and back; of the
 * kinds of column that rows have most, the answer is plain.
 */
export function storedValue(column, value, isUpdate) {
  switch (column.columnType) {
    case 'PgEvmBigint':
      if (typeof value === 'bigint') return value
      break
    case 'PgHex':
      if (typeof value === 'string' && value.length % 2 === 0) return value.toLowerCase()
      break
    case 'PgText':
      if (typeof value === 'string') return value
      break
    case 'PgInteger':
      if (typeof value === 'number') return value
      break
    case 'PgBoolean':
      if (typeof value === 'boolean') return value
  }
  return normalizeColumn(column, value, isUpdate)
}
