import type { DaoConfig } from '@mandate/governance/dao'
import type { AskIndexer } from '../../indexer/createIndexerClient.ts'
import { type RowQuery, readPages } from '../readRows.ts'
import type { Entries, Entry } from './Entry.ts'
import { entryQueries, type NamedEntry } from './entryQueries.ts'

/** What the index holds of what happened up to a block, in the words of `expectedEntries`. @throws UnavailableError */
export async function indexedEntries(
  askIndexer: AskIndexer,
  dao: DaoConfig,
  upTo: bigint,
): Promise<Entries> {
  const { ballots, powerEvents, delegationEvents, proposals } = entryQueries(dao)
  return {
    ballots: await collect(askIndexer, ballots, upTo),
    powerEvents: await collect(askIndexer, powerEvents, upTo),
    delegationEvents: await collect(askIndexer, delegationEvents, upTo),
    proposals: await collect(askIndexer, proposals, upTo),
  }
}

async function collect(
  askIndexer: AskIndexer,
  query: RowQuery<NamedEntry>,
  upTo: bigint,
): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const page of readPages(askIndexer, query)) {
    for (const { key, entry } of page) if (entry.place.block <= upTo) entries.set(key, entry)
  }
  return entries
}
