import { readCapabilities } from '@mandate/governance/capabilities'
import type { DaoConfig } from '@mandate/governance/dao'
import { z } from 'zod'
import type { OperationRow } from '../claims/claimOfOperation.ts'
import type { AccountRow } from '../claims/claimsOfAccount.ts'
import type { DaoRow } from '../claims/claimsOfDao.ts'
import type { ProposalRow } from '../claims/claimsOfProposal.ts'
import type { RowQuery } from '../readRows.ts'

const digits = z.string().transform(BigInt)
const moment = digits.nullable()
const hex = z.string().transform((text) => text as `0x${string}`)

export function daoQuery({ chain, contracts }: DaoConfig): RowQuery<DaoRow> {
  return {
    list: 'daos',
    filter: 'daoFilter',
    fields: `treasury capabilities totalSupply votingDelay votingPeriod proposalThreshold
      quorumNumerator timelockDelay lateQuorumExtension holderCount nextEnd`,
    row: z.object({
      treasury: hex,
      capabilities: z.string().transform(readCapabilities),
      totalSupply: z.string(),
      votingDelay: z.string(),
      votingPeriod: z.string(),
      proposalThreshold: z.string(),
      quorumNumerator: z.string(),
      timelockDelay: z.string(),
      lateQuorumExtension: z.string(),
      holderCount: z.number(),
      nextEnd: moment,
    }),
    where: { chainId: chain.id, governor: contracts.governor },
    orderBy: 'governor',
  }
}

export function proposalsQuery({ chain, contracts }: DaoConfig): RowQuery<ProposalRow> {
  return {
    list: 'proposals',
    filter: 'proposalFilter',
    fields: `proposalId number createdBlock createdTransaction proposalType topicNumber quorumBasisPoints clock voteStart voteEnd quorum
      approvalThreshold forVotes againstVotes abstainVotes isPassing canceledAt queuedAt executableAt executedAt`,
    row: z.object({
      proposalId: digits,
      number: z.number(),
      createdBlock: digits,
      createdTransaction: z.string(),
      proposalType: z.number().nullable(),
      topicNumber: z.number(),
      quorumBasisPoints: z.number().nullable(),
      clock: z.enum(['timestamp', 'blocknumber']),
      voteStart: digits,
      voteEnd: digits,
      quorum: digits,
      approvalThreshold: z.number(),
      forVotes: digits,
      againstVotes: digits,
      abstainVotes: digits,
      isPassing: z.boolean(),
      canceledAt: moment,
      queuedAt: moment,
      executableAt: moment,
      executedAt: moment,
    }),
    where: { chainId: chain.id, governor: contracts.governor },
    orderBy: 'number',
  }
}

export function accountsQuery({ chain, contracts }: DaoConfig): RowQuery<AccountRow> {
  return {
    list: 'accounts',
    filter: 'accountFilter',
    fields: 'address balance votingPower delegate',
    row: z.object({
      address: hex,
      balance: z.string(),
      votingPower: z.string(),
      delegate: z.string().nullable(),
    }),
    where: { chainId: chain.id, token: contracts.token },
    orderBy: 'address',
  }
}

export function operationsQuery({ chain, contracts }: DaoConfig): RowQuery<OperationRow> {
  return {
    list: 'timelockOperations',
    filter: 'timelockOperationFilter',
    fields: 'id executableAt executedAt canceledAt',
    row: z.object({ id: hex, executableAt: z.string(), executedAt: moment, canceledAt: moment }),
    where: { chainId: chain.id, treasury: contracts.treasury },
    orderBy: 'id',
  }
}
