import type { Capability } from '@mandate/governance/capabilities'
import type { DaoConfig } from '@mandate/governance/dao'
import { checkClaims } from './claims/checkClaims.ts'
import { claimsOfAccount } from './claims/claimsOfAccount.ts'
import type { DaoRow } from './claims/claimsOfDao.ts'
import { compareCounts } from './comparisons/compareCounts.ts'
import { compareDelegations } from './comparisons/compareDelegations.ts'
import { compareHistory } from './comparisons/compareHistory.ts'
import { type Comparison, comparePages } from './comparisons/comparePage.ts'
import { compareRules } from './comparisons/compareRules.ts'
import { compareTopicPowers } from './comparisons/compareTopicPowers.ts'
import {
  accountComparison,
  daoComparison,
  lastSettled,
  operationComparison,
  proposalComparison,
} from './comparisons/comparisons.ts'
import { absentDao, compareByPlace, type Difference, type Place } from './Difference.ts'
import { namedInLogs } from './entries/namedInLogs.ts'
import type { IndexedChain } from './IndexedChain.ts'

export type Verification = {
  dao: string
  /** Up to where the index was when the comparison began. */
  block: bigint
  /** How much of what was compared. */
  counts: Readonly<Record<string, number>>
  /** The earliest first. */
  differences: readonly Difference[]
}

type Options = {
  /** The block that the index begins with. */
  fromBlock: bigint
  /** Other DAOs of the index: where they have the same token, what its accounts did there counts too. */
  others?: readonly DaoConfig[]
}

/**
 * Holds everything that the index says of a DAO against its chain: each event, what it led to and what is counted of it
 * against the chain's logs, and supply, rules, balances, voting power by default and on topics, instructions, tallies,
 * states, quorums and what waits in the timelock against what the contracts answer at the indexed block.
 * @throws UnavailableError when either cannot be read
 */
export async function verifyDao(
  indexedChain: IndexedChain,
  dao: DaoConfig,
  { fromBlock, others = [] }: Options,
): Promise<Verification> {
  const ofToken = [dao, ...others.filter((other) => sharesToken(dao, other))]
  const history = await compareHistory(indexedChain, dao, { fromBlock, ofToken })
  const { block, logs, expected } = history
  const named = namedInLogs(logs)

  const daos = await comparePages(indexedChain, daoComparison(dao))
  const row = daos.rows[0]
  const can = (capability: Capability) => row?.capabilities.includes(capability) ?? false
  const timepoint = (now: bigint) => lastSettled(row?.nextEnd ?? null, now)
  const [accounts, ...rest] = await Promise.all([
    compareAccounts(indexedChain, dao, { row, block, named: named.accounts }),
    compareAll(indexedChain, proposalComparison(dao)),
    can('timelock') ? compareAll(indexedChain, operationComparison(dao, expected.operations)) : [],
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
    ...rest.flat(),
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
      'steps of proposals': expected.steps.size,
      'timelock operations': expected.operations.size,
      statements: expected.statements.size,
      stances: expected.stances.size,
      'powers on topics': named.topicPowers.size,
      rules: named.types.size + named.topics.size + named.actions.size,
    },
    differences: differences.toSorted(compareByPlace),
  }
}

function sharesToken(dao: DaoConfig, other: DaoConfig): boolean {
  const isSame = dao.contracts.governor === other.contracts.governor
  const isOfToken = dao.contracts.token === other.contracts.token
  return isOfToken && !isSame && dao.chain.id === other.chain.id
}

async function compareAll<Row>(
  indexedChain: IndexedChain,
  comparison: Comparison<Row>,
): Promise<readonly Difference[]> {
  return (await comparePages(indexedChain, comparison)).differences
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
