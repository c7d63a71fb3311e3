import type { Revisions } from './readRevisions.ts'

/** How long a state that ended is remembered. */
const memoryMilliseconds = 5_000

/** What the index said of itself at one moment. */
type Word = {
  /** Each chain with its latest block and that block's time. */
  name: string
  revisions: Revisions
}

/** Where the index stands, and where it stood lately. */
export type IndexState = Word & {
  /** The states before, the newest first; times in milliseconds. */
  before: readonly (Word & { endedAt: number })[]
}

/** Tables that an answer is made of; null: it tells the state itself. */
export type Tables = readonly string[] | null

/** What an answer of these tables was made of: two answers with one mark are the same. */
export function markOf(tables: Tables, { name, revisions }: Word): string {
  const words =
    tables === null ? [name, ...revisions.values()] : tables.map((table) => revisions.get(table))
  return words.join(' ')
}

/** When an answer with such a mark stopped being right; undefined: too long ago, or never was right. */
export function endOf(mark: string, tables: Tables, { before }: IndexState): number | undefined {
  return before.find((state) => markOf(tables, state) === mark)?.endedAt
}

/** The state that follows when the index says `word`: the same one when it says nothing new. */
export function follow(known: IndexState | undefined, word: Word, now: number): IndexState {
  if (known === undefined) return { ...word, before: [] }
  if (markOf(null, known) === markOf(null, word)) return known
  const { name, revisions } = known
  const before = known.before.filter(({ endedAt }) => now - endedAt <= memoryMilliseconds)
  return { ...word, before: [{ name, revisions, endedAt: now }, ...before] }
}
