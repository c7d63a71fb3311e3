import { z } from 'zod'
import type { RowQuery } from '../readRows.ts'
import type { Entry } from './Entry.ts'

/** An entry with what names it in its list. */
export type NamedEntry = { key: string; entry: Entry }

export type EntryQuery = RowQuery<NamedEntry>

/** Amounts and times come as digits. */
export const digits = z.string().transform(BigInt)

export const moment = digits.nullable()

/** Rows that say where they come from. */
export const placed = z.object({ block: digits, transaction: z.string() })
