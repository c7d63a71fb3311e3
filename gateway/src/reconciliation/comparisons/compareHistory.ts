import type { DaoConfig } from '@mandate/governance/dao'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { parseEventLogs } from 'viem'
import type { Difference } from '../Difference.ts'
import { compareEntries } from '../entries/compareEntries.ts'
import type { Entries, PlacedLog } from '../entries/Entry.ts'
import { expectedEntries } from '../entries/expectedEntries.ts'
import { indexedEntries } from '../entries/indexedEntries.ts'
import { logsOf } from '../entries/logsOf.ts'
import { readLogs } from '../entries/readLogs.ts'
import { readOccasions } from '../entries/readOccasions.ts'
import { type IndexedChain, readIndexedMoment } from '../IndexedChain.ts'
import { readPage } from '../readRows.ts'
import { settle } from '../settle.ts'
import { lastSettled } from './comparisons.ts'
import { daoQuery } from './rowQueries.ts'

export type History = {
  /** Up to where the index was. */
  block: bigint
  /** Of the DAO's token and governor. */
  logs: readonly PlacedLog[]
  expected: Entries
  differences: readonly Difference[]
}

type Options = {
  /** The block that the index begins with. */
  fromBlock: bigint
  /** All DAOs with the same token, this one among them. */
  ofToken: readonly DaoConfig[]
}

/** Holds what happened up to the indexed block, and what is counted of it, against the chain's logs. */
export async function compareHistory(
  indexedChain: IndexedChain,
  dao: DaoConfig,
  { fromBlock, ofToken }: Options,
): Promise<History> {
  const { askIndexer, client } = indexedChain
  const { token, governor } = dao.contracts
  const addresses = addressesOf(ofToken)
  const compare = async () => {
    const { number: block, timestamp } = await readIndexedMoment(indexedChain)
    const logs = await readLogs(client, { addresses, fromBlock, toBlock: block })
    const occasions = await readOccasions(client, occasionalLogs(logs, dao))
    const { rows } = await readPage(askIndexer, daoQuery(dao))
    const timepoint = lastSettled(rows[0]?.nextEnd ?? null, timestamp) ?? timestamp
    const expected = expectedEntries(dao, { logs, occasions, ofToken, timepoint })
    const found = await indexedEntries(askIndexer, dao, block)
    const differences = compareEntries(dao.slug, expected, found)
    return { block, logs: logsOf(logs, [token, governor]), expected, differences }
  }
  let latest = await compare()
  let isFirst = true
  const differences = await settle(async () => {
    if (!isFirst) latest = await compare()
    isFirst = false
    return latest.differences
  })
  return { ...latest, differences }
}

function addressesOf(daos: readonly DaoConfig[]): readonly `0x${string}`[] {
  const all = daos.flatMap(({ contracts: { token, governor, treasury, registry } }) => [
    token,
    governor,
    treasury,
    ...(registry === undefined ? [] : [registry]),
  ])
  return [...new Set(all)]
}

/** What a governor logs of its proposals' lives. */
const lifeEvents = [
  'ProposalCreated',
  'ProposalExtended',
  'ProposalQueued',
  'ProposalExecuted',
  'ProposalCanceled',
  'TimelockChange',
] as const

/** The logs of which rows say when they were, and who sent them. */
function occasionalLogs(logs: readonly PlacedLog[], { contracts }: DaoConfig) {
  const { governor, treasury, registry } = contracts
  const ofGovernor = [...logsOf(logs, [governor])]
  const lives = parseEventLogs({
    abi: mandateGovernorAbi,
    eventName: [...lifeEvents],
    logs: ofGovernor,
  })
  const ofTimelock = treasury === governor ? [] : logsOf(logs, [treasury])
  return { sent: [...lives, ...ofTimelock], timed: logsOf(logs, [registry]) }
}
