import type { DaoConfig } from '@mandate/governance/dao'
import type { AskIndexer } from '../../indexer/createIndexerClient.ts'
import { readPages } from '../readRows.ts'
import type { Entries, Entry, EntryList } from './Entry.ts'
import { entryQueries } from './entryQueries.ts'
import type { EntryQuery } from './NamedEntry.ts'

/** What the index holds of what happened up to a block, in the words of `expectedEntries`. @throws UnavailableError */
export async function indexedEntries(
  askIndexer: AskIndexer,
  dao: DaoConfig,
  upTo: bigint,
): Promise<Entries> {
  const queries = entryQueries(dao)
  const entries: Partial<Record<EntryList, ReadonlyMap<string, Entry>>> = {}
  for (const list of Object.keys(queries) as EntryList[]) {
    entries[list] = await collect(askIndexer, queries[list], upTo)
  }
  return entries as Entries
}

async function collect(
  askIndexer: AskIndexer,
  query: EntryQuery,
  upTo: bigint,
): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const page of readPages(askIndexer, query)) {
    for (const { key, entry } of page) {
      if (entry.place === null || entry.place.block <= upTo) entries.set(key, entry)
    }
  }
  return entries
}
