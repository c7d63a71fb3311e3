import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { z } from 'zod'

const genesis = z.object({ version: z.literal(1), genesisTime: z.number().int().positive() })

/** How the chain began. `genesisTime` in seconds. */
export type Genesis = z.infer<typeof genesis>

const entry = z.union([
  z.tuple([z.literal('request'), z.string(), z.array(z.unknown())]),
  z.tuple([z.literal('block'), z.number().int()]),
  z.tuple([z.literal('blocks'), z.number().int(), z.number().int(), z.number().int()]),
  z.tuple([z.literal('check'), z.number().int(), z.string()]),
  z.tuple([z.literal('mark'), z.string()]),
])

/**
 * One thing that changed the chain, in order: a request, a block mined at a time (in seconds), a run of blocks (first
 * time, count, seconds between), a block's hash to check on the way back, a mark left by a script.
 */
export type JournalEntry = z.infer<typeof entry>

export type Journal = {
  genesis: Genesis
  entries: readonly JournalEntry[]
  append(entries: readonly JournalEntry[]): void
  close(): void
}

/** Opens the journal at `path`, or begins one. A last line cut short by a crash is dropped. */
export function openJournal(path: string, begin: Genesis): Journal {
  const isNew = !existsSync(path)
  const read = isNew ? { genesis: begin, entries: [] } : readJournal(path)
  const file = openSync(path, 'a')
  if (isNew) writeSync(file, `${JSON.stringify(begin)}\n`)
  return {
    ...read,
    append: (entries) =>
      void writeSync(file, entries.map((line) => `${JSON.stringify(line)}\n`).join('')),
    close: () => closeSync(file),
  }
}

function readJournal(path: string): { genesis: Genesis; entries: JournalEntry[] } {
  const content = readFileSync(path)
  const end = content.lastIndexOf('\n') + 1
  if (end < content.length) truncateSync(path, end)
  const lines = content.subarray(0, end).toString('utf8').split('\n').slice(0, -1)
  const [first, ...rest] = lines
  try {
    return {
      genesis: genesis.parse(JSON.parse(first ?? '')),
      entries: rest.map((line) => entry.parse(JSON.parse(line))),
    }
  } catch (cause) {
    throw new Error(`The saved chain ${path} cannot be read. Start anew with --clean.`, { cause })
  }
}
