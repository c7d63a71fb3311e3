import type { DaoConfig } from '@mandate/governance/dao'
import { z } from 'zod'
import type { RowQuery } from '../readRows.ts'

export type ProposalTypeRow = {
  number: number
  name: string
  votingDelay: string
  votingPeriod: string
  executionDelay: string
  quorumBasisPoints: number
  approvalThreshold: number
}

export type ActionRuleRow = {
  target: string
  selector: string
  /** A bit each; 0: the default alone. */
  topics: number
  types: number
}

export function proposalTypesQuery(dao: DaoConfig): RowQuery<ProposalTypeRow> {
  return {
    list: 'proposalTypes',
    filter: 'proposalTypeFilter',
    fields:
      'number name votingDelay votingPeriod executionDelay quorumBasisPoints approvalThreshold',
    row: z.object({
      number: z.number(),
      name: z.string(),
      votingDelay: z.string(),
      votingPeriod: z.string(),
      executionDelay: z.string(),
      quorumBasisPoints: z.number(),
      approvalThreshold: z.number(),
    }),
    ...ofGovernor(dao),
    orderBy: 'number',
  }
}

export function topicsQuery(dao: DaoConfig): RowQuery<{ number: number; name: string }> {
  return {
    list: 'topics',
    filter: 'topicFilter',
    fields: 'number name',
    row: z.object({ number: z.number(), name: z.string() }),
    ...ofGovernor(dao),
    orderBy: 'number',
  }
}

export function actionRulesQuery(dao: DaoConfig): RowQuery<ActionRuleRow> {
  return {
    list: 'actionRules',
    filter: 'actionRuleFilter',
    fields: 'target selector topics types',
    row: z.object({
      target: z.string(),
      selector: z.string(),
      topics: z.number(),
      types: z.number(),
    }),
    ...ofGovernor(dao),
    orderBy: 'target',
  }
}

function ofGovernor({ chain, contracts }: DaoConfig) {
  return { where: { chainId: chain.id, governor: contracts.governor } }
}
