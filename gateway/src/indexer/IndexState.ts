import type { Revisions } from './readRevisions.ts'

/** How long a state that ended is remembered. */
const memoryMilliseconds = 5_000

/** What the index said of itself at one moment. */
type Word = {
  /** Each chain with its latest block and that block's time. */
  name: string
  revisions: Revisions
}

type Moment = Word & {
  /** How often it was seen to move. */
  move: number
  /** The move with which each table got its rows: a reorg gives a word back, and what was made meanwhile is not. */
  moves: ReadonlyMap<string, number>
}

/** Where the index stands, and where it stood lately. */
export type IndexState = Moment & {
  /** The states before, the newest first; times in milliseconds. */
  before: readonly (Moment & { endedAt: number })[]
}

/** Tables that an answer is made of; null: it tells the state itself. */
export type Tables = readonly string[] | null

/** What an answer of these tables was made of: two answers with one mark are the same. */
export function markOf(tables: Tables, { move, moves }: Moment): string {
  return tables === null ? `${move}` : tables.map((table) => moves.get(table)).join(' ')
}

/** When an answer with such a mark stopped being right; undefined: too long ago, or never was right. */
export function endOf(mark: string, tables: Tables, { before }: IndexState): number | undefined {
  return before.find((state) => markOf(tables, state) === mark)?.endedAt
}

/** The state in which an index is first met. */
export function firstState(word: Word): IndexState {
  return { ...word, move: 0, moves: new Map(), before: [] }
}

/** The state that follows when the index says `word`: the same one when it says nothing new. */
export function follow(known: IndexState, word: Word, now: number): IndexState {
  const tables = [...new Set([...known.revisions.keys(), ...word.revisions.keys()])]
  const changed = tables.filter((table) => known.revisions.get(table) !== word.revisions.get(table))
  if (known.name === word.name && changed.length === 0) return known
  const { before, ...ended } = known
  const move = known.move + 1
  return {
    ...word,
    move,
    moves: new Map([...known.moves, ...changed.map((table) => [table, move] as const)]),
    before: [
      { ...ended, endedAt: now },
      ...before.filter(({ endedAt }) => now - endedAt <= memoryMilliseconds),
    ],
  }
}
