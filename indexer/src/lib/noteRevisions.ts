import { randomBytes } from 'node:crypto'
import type { Context } from 'ponder:registry'
import { revision } from 'ponder:schema'

type Occasion = { id: string; block: { hash: `0x${string}` } }

/** What was noted of the block that a chain is at. */
type Noted = { lastEvent: string; block: `0x${string}`; subjects: Set<string> }

/** Other rules may make other rows of the same block. */
const origin = randomBytes(6).toString('hex')
const notedOfChain = new Map<number, Noted>()

/** Gives the tables that an event changed a new word, once a block: the block's hash, so that a reorg gives it back. */
export async function noteRevisions(
  context: Context,
  { id, block }: Occasion,
  changed: ReadonlySet<string>,
): Promise<void> {
  const chainId = context.chain.id
  const noted = notedOfChain.get(chainId)
  // An event that comes again was undone with what was noted of it.
  const isKnown = noted !== undefined && noted.block === block.hash && noted.lastEvent < id
  const subjects = isKnown ? noted.subjects : new Set<string>()
  notedOfChain.set(chainId, { lastEvent: id, block: block.hash, subjects })
  const word = `${origin}${block.hash}`
  for (const subject of changed) {
    if (subjects.has(subject)) continue
    subjects.add(subject)
    await context.db
      .insert(revision)
      .values({ chainId, subject, word })
      .onConflictDoUpdate({ word })
  }
}
