import type { DaoConfig } from '@mandate/governance/dao'
import { type AccountRow, claimsOfAccount } from './claimsOfAccount.ts'
import { claimsOfDao, type DaoRow } from './claimsOfDao.ts'
import { claimsOfProposal, type ProposalRow } from './claimsOfProposal.ts'
import type { Comparison } from './comparePage.ts'
import { accountsQuery, daoQuery, proposalsQuery } from './rowQueries.ts'

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

/** @param row the DAO's, read before its accounts' */
export function accountComparison(dao: DaoConfig, row: DaoRow | undefined): Comparison<AccountRow> {
  const nextEnd = row?.nextEnd ?? null
  return {
    dao: dao.slug,
    query: accountsQuery(dao),
    claimsOf: (account, { timestamp }) => {
      const lastSettled = nextEnd !== null && nextEnd <= timestamp ? nextEnd - 1n : null
      return claimsOfAccount(dao, account, { lastSettled })
    },
  }
}
