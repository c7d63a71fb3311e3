import type { DaoConfig } from '@mandate/governance/dao'
import { defaultTopic } from '@mandate/governance/delegation'
import { z } from 'zod'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import type { Entries, Entry, EntryList } from './expectedEntries.ts'
import { type RowQuery, readPages } from './readRows.ts'

type NamedEntry = { key: string; entry: Entry }

const digits = z.string().transform(BigInt)
const nobody = '0x0000000000000000000000000000000000000000'

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

function entryQueries({ chain, contracts }: DaoConfig) {
  const ofToken = { chainId: chain.id, token: contracts.token }
  const ofGovernor = { chainId: chain.id, governor: contracts.governor }
  return {
    ballots: {
      list: 'ballots',
      filter: 'ballotFilter',
      fields: 'proposalId voter castWeight block transaction',
      where: { ...ofGovernor, isOverride: false },
      orderBy: 'proposalId',
      row: z
        .object({
          proposalId: z.string(),
          voter: z.string(),
          castWeight: z.string(),
          block: digits,
          transaction: z.string(),
        })
        .transform(({ proposalId, voter, castWeight, ...place }) => ({
          key: `${proposalId} by ${voter}`,
          entry: { text: castWeight, place },
        })),
    },
    powerEvents: {
      list: 'powerEvents',
      filter: 'powerEventFilter',
      fields: 'account before after block logIndex transaction',
      // The end of a delegation, which no log tells, stands before the logs of its block.
      where: { ...ofToken, logIndex_gte: 0 },
      orderBy: 'block',
      row: z
        .object({
          account: z.string(),
          before: z.string(),
          after: z.string(),
          block: digits,
          logIndex: z.number(),
          transaction: z.string(),
        })
        .transform(({ account, before, after, logIndex, ...place }) => ({
          key: `${place.block}-${logIndex}`,
          entry: { text: `${account} ${before} to ${after}`, place },
        })),
    },
    delegationEvents: {
      list: 'delegationEvents',
      filter: 'delegationEventFilter',
      fields: 'delegator fromDelegate toDelegate block logIndex transaction',
      where: { ...ofToken, topic: defaultTopic },
      orderBy: 'block',
      row: z
        .object({
          delegator: z.string(),
          fromDelegate: z.string().nullable(),
          toDelegate: z.string().nullable(),
          block: digits,
          logIndex: z.number(),
          transaction: z.string(),
        })
        .transform(({ delegator, fromDelegate, toDelegate, logIndex, ...place }) => ({
          key: `${place.block}-${logIndex}`,
          entry: {
            text: `${delegator} from ${fromDelegate ?? nobody} to ${toDelegate ?? nobody}`,
            place,
          },
        })),
    },
    proposals: {
      list: 'proposals',
      filter: 'proposalFilter',
      fields: 'proposalId createdBlock createdTransaction',
      where: ofGovernor,
      orderBy: 'number',
      row: z
        .object({ proposalId: z.string(), createdBlock: digits, createdTransaction: z.string() })
        .transform(({ proposalId, createdBlock: block, createdTransaction: transaction }) => ({
          key: proposalId,
          entry: { text: 'created', place: { block, transaction } },
        })),
    },
  } as const satisfies Record<EntryList, RowQuery<NamedEntry>>
}
