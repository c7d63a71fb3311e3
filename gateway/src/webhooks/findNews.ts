import type { DaoConfig } from '@mandate/governance/dao'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import { readEvents } from './readEvents.ts'
import type { ToldEvent } from './toldEvents.ts'
import type { WebhookEvent } from './WebhookEvent.ts'

/** Told events that are looked for in the index after every block: a chain that changes its mind changes the latest. */
const lookedFor = 50

type Question = {
  askIndexer: AskIndexer
  daos: readonly DaoConfig[]
  chainId: number
  upTo: number
  /** The latest block first. */
  told: readonly ToldEvent[]
  /** All that was told of later blocks is in `told`. */
  knownFrom: number
}

export type News = {
  /** What is in the index and was not told. */
  events: readonly WebhookEvent[]
  /** Ids of what was told and is in the index no longer. */
  gone: readonly string[]
  /** Ids of what was gone and is in the index again. */
  back: readonly string[]
  /** Something that was told is not in the index. */
  isOtherwise: boolean
  knownFrom: number
}

/**
 * Compares what was told with the index, up to a block. The index is asked and not the chain: it is the index that is
 * told, and it may follow a chain that changed its mind much later, made anew.
 * @returns undefined when the index has none of what was told and nothing else: it is being made
 * @throws UnavailableError
 */
export async function findNews(question: Question): Promise<News | undefined> {
  const { told, knownFrom, upTo } = question
  const standing = told.filter(({ isGone, block }) => !isGone && block <= upTo)
  const mark = standing[lookedFor - 1]
  const near = await compare(question, mark === undefined ? knownFrom : mark.block - 1, standing)
  if (near.gone.length === 0) return { ...near, isOtherwise: false, knownFrom }

  const all = await compare(question, knownFrom, standing)
  if (all.gone.length < standing.length) return { ...all, isOtherwise: true, knownFrom }

  // Nothing stands of what is remembered: the chain is another, and nothing of it was told.
  const other = await compare(question, 0, standing)
  return other.isEmpty ? undefined : { ...other, isOtherwise: true, knownFrom: 0 }
}

async function compare(
  { askIndexer, daos, chainId, upTo, told }: Question,
  after: number,
  standing: readonly ToldEvent[],
) {
  const events = await readEvents(askIndexer, daos, { chainId, after, upTo })
  const indexed = new Set(events.map(({ id }) => id))
  const known = new Set(told.map(({ id }) => id))
  return {
    isEmpty: events.length === 0,
    events: events.filter(({ id }) => !known.has(id)),
    gone: standing.filter(({ id, block }) => block > after && !indexed.has(id)).map(({ id }) => id),
    back: told.filter(({ id, isGone }) => isGone && indexed.has(id)).map(({ id }) => id),
  }
}
