import type { Capability } from '@mandate/governance/capabilities'
import type { DaoConfig } from '@mandate/governance/dao'
import { checkClaims } from './claims/checkClaims.ts'
import { claimsOfAccount } from './claims/claimsOfAccount.ts'
import type { DaoRow } from './claims/claimsOfDao.ts'
import { compareCounts } from './comparisons/compareCounts.ts'
import { compareDelegations } from './comparisons/compareDelegations.ts'
import { comparePages } from './comparisons/comparePage.ts'
import { compareRules } from './comparisons/compareRules.ts'
import { compareTopicPowers } from './comparisons/compareTopicPowers.ts'
import {
  accountComparison,
  daoComparison,
  lastSettled,
  proposalComparison,
} from './comparisons/comparisons.ts'
import { absentDao, compareByPlace, type Difference, type Place } from './Difference.ts'
import { compareEntries } from './entries/compareEntries.ts'
import type { Entries, PlacedLog } from './entries/Entry.ts'
import { expectedEntries } from './entries/expectedEntries.ts'
import { indexedEntries } from './entries/indexedEntries.ts'
import { namedInLogs } from './entries/namedInLogs.ts'
import { readLogs } from './entries/readLogs.ts'
import { type IndexedChain, readIndexedMoment } from './IndexedChain.ts'
import { settle } from './settle.ts'

export type Verification = {
  dao: string
  /** Up to where the index was when the comparison began. */
  block: bigint
  /** How much of what was compared. */
  counts: Readonly<Record<string, number>>
  /** The earliest first. */
  differences: readonly Difference[]
}

/**
 * Holds everything that the index says of a DAO against its chain: each event against the chain's logs, and supply,
 * rules, balances, voting power by default and on topics, instructions, tallies, states and quorums against what the
 * contracts answer at the indexed block.
 * @param fromBlock the block that the index begins with
 * @throws UnavailableError when either cannot be read
 */
export async function verifyDao(
  indexedChain: IndexedChain,
  dao: DaoConfig,
  fromBlock: bigint,
): Promise<Verification> {
  const history = await compareHistory(indexedChain, dao, fromBlock)
  const { block, logs, expected } = history
  const named = namedInLogs(logs)

  const daos = await comparePages(indexedChain, daoComparison(dao))
  const row = daos.rows[0]
  const can = (capability: Capability) => row?.capabilities.includes(capability) ?? false
  const timepoint = (now: bigint) => lastSettled(row?.nextEnd ?? null, now)
  const [accounts, ...others] = await Promise.all([
    compareAccounts(indexedChain, dao, { row, block, named: named.accounts }),
    comparePages(indexedChain, proposalComparison(dao)).then((compared) => compared.differences),
    compareDelegations(indexedChain, dao, { named: named.delegations, hasParts: can('split') }),
    can('topics')
      ? compareTopicPowers(indexedChain, dao, { named: named.topicPowers, timepoint })
      : [],
    can('types') ? compareRules(indexedChain, dao, named) : [],
    compareCounts(indexedChain.askIndexer, dao),
  ])
  const differences = [
    ...history.differences,
    ...(row === undefined ? [absentDao(dao.slug)] : daos.differences),
    ...accounts.differences,
    ...others.flat(),
  ]
  return {
    dao: dao.slug,
    block,
    counts: {
      proposals: expected.proposals.size,
      ballots: expected.ballots.size,
      'changes of voting power': expected.powerEvents.size,
      'changes of delegations': expected.delegationEvents.size,
      accounts: accounts.count,
      'powers on topics': named.topicPowers.size,
      rules: named.types.size + named.topics.size + named.actions.size,
    },
    differences: differences.toSorted(compareByPlace),
  }
}

type History = {
  block: bigint
  logs: readonly PlacedLog[]
  expected: Entries
  differences: readonly Difference[]
}

/** Holds what happened up to the indexed block against the chain's logs. */
async function compareHistory(
  indexedChain: IndexedChain,
  dao: DaoConfig,
  fromBlock: bigint,
): Promise<History> {
  const addresses = [dao.contracts.token, dao.contracts.governor]
  const compare = async () => {
    const { number: block } = await readIndexedMoment(indexedChain)
    const logs = await readLogs(indexedChain.client, { addresses, fromBlock, toBlock: block })
    const expected = expectedEntries(logs)
    const found = await indexedEntries(indexedChain.askIndexer, dao, block)
    return { block, logs, expected, differences: compareEntries(dao.slug, expected, found) }
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

type Accounts = {
  row: DaoRow | undefined
  block: bigint
  named: ReadonlyMap<`0x${string}`, Place>
}

/** Those without a row hold nothing. */
async function compareAccounts(
  indexedChain: IndexedChain,
  dao: DaoConfig,
  { row, block, named }: Accounts,
): Promise<{ count: number; differences: readonly Difference[] }> {
  const { rows, differences } = await comparePages(indexedChain, accountComparison(dao, row, named))
  const seen = new Set(rows.map(({ address }) => address))
  const claims = [...named]
    .filter(([address]) => !seen.has(address) && BigInt(address) !== 0n)
    .flatMap(([address, place]) => {
      const empty = { address, balance: '0', votingPower: '0', delegate: null }
      return claimsOfAccount(dao, empty, { place })
    })
  const at = { dao: dao.slug, blockNumber: block }
  const ofAbsent = await checkClaims(indexedChain.client, at, claims)
  return { count: rows.length, differences: [...differences, ...ofAbsent] }
}
