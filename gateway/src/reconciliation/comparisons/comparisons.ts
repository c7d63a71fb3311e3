import type { DaoConfig } from '@mandate/governance/dao'
import { claimOfOperation, type OperationRow } from '../claims/claimOfOperation.ts'
import { type AccountRow, claimsOfAccount } from '../claims/claimsOfAccount.ts'
import { claimsOfDao, type DaoRow } from '../claims/claimsOfDao.ts'
import { claimsOfProposal, type ProposalRow } from '../claims/claimsOfProposal.ts'
import type { Place } from '../Difference.ts'
import type { Entry } from '../entries/Entry.ts'
import type { Comparison } from './comparePage.ts'
import { accountsQuery, daoQuery, operationsQuery, proposalsQuery } from './rowQueries.ts'

/** How long after the end of a delegation the rows may still hold it, on a chain that is not looked at in every block. */
const settlingSeconds = 60n

export function daoComparison(dao: DaoConfig): Comparison<DaoRow> {
  return { dao: dao.slug, query: daoQuery(dao), claimsOf: (row) => claimsOfDao(dao, row) }
}

export function proposalComparison(dao: DaoConfig): Comparison<ProposalRow> {
  return {
    dao: dao.slug,
    query: { ...proposalsQuery(dao), limit: 100 },
    claimsOf: (row, moment) => claimsOfProposal(dao, row, moment),
  }
}

/** @param entries what the logs say of each operation, and where */
export function operationComparison(
  dao: DaoConfig,
  entries: ReadonlyMap<string, Entry>,
): Comparison<OperationRow> {
  return {
    dao: dao.slug,
    query: operationsQuery(dao),
    claimsOf: (row) => [claimOfOperation(dao, row, entries.get(row.id)?.place ?? null)],
  }
}

/**
 * @param row the DAO's, read before its accounts'
 * @param places where each account was last named, as far as that is known
 */
export function accountComparison(
  dao: DaoConfig,
  row: DaoRow | undefined,
  places: ReadonlyMap<string, Place> = new Map(),
): Comparison<AccountRow> {
  const nextEnd = row?.nextEnd ?? null
  return {
    dao: dao.slug,
    query: accountsQuery(dao),
    claimsOf: (account, { timestamp }) => {
      const place = places.get(account.address) ?? null
      return claimsOfAccount(dao, account, { place, lastSettled: lastSettled(nextEnd, timestamp) })
    },
  }
}

/** The last timepoint that the rows tell of when a delegation ended just now; null: they tell of now. */
export function lastSettled(nextEnd: bigint | null, now: bigint): bigint | null {
  if (nextEnd === null || nextEnd > now || now - nextEnd > settlingSeconds) return null
  return nextEnd - 1n
}
