import type { DaoConfig } from '@mandate/governance/dao'
import { checkClaims } from './checkClaims.ts'
import { claimsOfAccount } from './claimsOfAccount.ts'
import { compareEntries } from './compareEntries.ts'
import { comparePages } from './comparePage.ts'
import { accountComparison, daoComparison, proposalComparison } from './comparisons.ts'
import { absentDao, compareByPlace, type Difference, type Place } from './Difference.ts'
import { expectedEntries, namedAccounts } from './expectedEntries.ts'
import { type IndexedChain, readIndexedMoment } from './IndexedChain.ts'
import { indexedEntries } from './indexedEntries.ts'
import { readLogs } from './readLogs.ts'

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
 * rules, balances, voting power, delegates, tallies, states and quorums against what the contracts answer at the
 * indexed block.
 * @param fromBlock the block that the index begins with
 * @throws UnavailableError when either cannot be read
 */
export async function verifyDao(
  indexedChain: IndexedChain,
  dao: DaoConfig,
  fromBlock: bigint,
): Promise<Verification> {
  const { number: block } = await readIndexedMoment(indexedChain)
  const addresses = [dao.contracts.token, dao.contracts.governor]
  const logs = await readLogs(indexedChain.client, { addresses, fromBlock, toBlock: block })
  const expected = expectedEntries(logs)
  const found = await indexedEntries(indexedChain.askIndexer, dao, block)

  const daos = await comparePages(indexedChain, daoComparison(dao))
  const proposals = await comparePages(indexedChain, proposalComparison(dao))
  const accounts = await comparePages(indexedChain, accountComparison(dao, daos.rows[0]))
  const seen = new Set(accounts.rows.map(({ address }) => address))
  const unseen = [...namedAccounts(logs)].filter(([address]) => !seen.has(address))
  const differences = [
    ...compareEntries(dao.slug, expected, found),
    ...(daos.rows.length === 0 ? [absentDao(dao.slug)] : daos.differences),
    ...proposals.differences,
    ...accounts.differences,
    ...(await compareAbsent(indexedChain, { dao, block, unseen })),
  ]
  return {
    dao: dao.slug,
    block,
    counts: {
      proposals: expected.proposals.size,
      ballots: expected.ballots.size,
      'changes of voting power': expected.powerEvents.size,
      'changes of delegations': expected.delegationEvents.size,
      accounts: accounts.rows.length,
    },
    differences: differences.toSorted(compareByPlace),
  }
}

type Absent = {
  dao: DaoConfig
  block: bigint
  unseen: readonly (readonly [`0x${string}`, Place])[]
}

/** Accounts without a row hold nothing. */
async function compareAbsent({ client }: IndexedChain, { dao, block, unseen }: Absent) {
  const claims = unseen
    .filter(([address]) => BigInt(address) !== 0n)
    .flatMap(([address, place]) => {
      const empty = { address, balance: '0', votingPower: '0', delegate: null }
      return claimsOfAccount(dao, empty, { place })
    })
  return await checkClaims(client, { dao: dao.slug, blockNumber: block }, claims)
}
