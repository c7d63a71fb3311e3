import type { DaoConfig } from '@mandate/governance/dao'
import { z } from 'zod'
import { describeBallotCounts } from './countBallots.ts'
import { describeCalls, describeProposed } from './creationEntries.ts'
import type { EntryList } from './Entry.ts'
import { describeLife, describeOperation, describeStep, stepKey } from './lives.ts'
import { digits, type EntryQuery, moment, placed } from './NamedEntry.ts'

/** Rows of a page that hold whole texts. */
const longRows = 50

const addresses = z.array(z.string().transform((text) => text as `0x${string}`))

type ProposalList = Extract<
  EntryList,
  'proposals' | 'texts' | 'payloads' | 'steps' | 'operations' | 'ballotCounts'
>

/** How the lists about proposals and what waits for them are read. */
export function proposalQueries(dao: DaoConfig): Readonly<Record<ProposalList, EntryQuery>> {
  return {
    proposals: lifeEntries(dao),
    texts: textEntries(dao),
    payloads: payloadEntries(dao),
    steps: stepEntries(dao),
    operations: operationEntries(dao),
    ballotCounts: countEntries(dao),
  }
}

function ofProposals({ chain, contracts }: DaoConfig) {
  return {
    list: 'proposals',
    filter: 'proposalFilter',
    where: { chainId: chain.id, governor: contracts.governor },
    orderBy: 'number',
  }
}

function lifeEntries(dao: DaoConfig): EntryQuery {
  return {
    ...ofProposals(dao),
    fields: `proposalId number proposer createdAt queuedAt executableAt executedAt canceledAt
      createdBlock createdTransaction`,
    row: z
      .object({
        proposalId: z.string(),
        number: z.number(),
        proposer: z.string(),
        createdAt: digits,
        queuedAt: moment,
        executableAt: moment,
        executedAt: moment,
        canceledAt: moment,
        createdBlock: digits,
        createdTransaction: z.string(),
      })
      .transform(({ proposalId, createdBlock: block, createdTransaction, ...life }) => ({
        key: proposalId,
        entry: { text: describeLife(life), place: { block, transaction: createdTransaction } },
      })),
  }
}

function textEntries(dao: DaoConfig): EntryQuery {
  return {
    ...ofProposals(dao),
    fields: 'proposalId title body description descriptionHash createdBlock createdTransaction',
    limit: longRows,
    row: z
      .object({
        proposalId: z.string(),
        title: z.string(),
        body: z.string(),
        description: z.string(),
        descriptionHash: z.string(),
        createdBlock: digits,
        createdTransaction: z.string(),
      })
      .transform(({ proposalId, createdBlock: block, createdTransaction, ...proposed }) => ({
        key: proposalId,
        entry: {
          text: describeProposed(proposed),
          place: { block, transaction: createdTransaction },
        },
      })),
  }
}

function payloadEntries({ chain, contracts }: DaoConfig): EntryQuery {
  return {
    list: 'proposalPayloads',
    filter: 'proposalPayloadFilter',
    fields: 'proposalId targets values calldatas payees',
    where: { chainId: chain.id, governor: contracts.governor },
    orderBy: 'proposalId',
    limit: longRows,
    row: z
      .object({
        proposalId: z.string(),
        targets: addresses,
        values: z.array(digits),
        calldatas: addresses,
        payees: z.array(z.string()),
      })
      .transform(({ proposalId, ...calls }) => ({
        key: proposalId,
        entry: { text: describeCalls(calls), place: null },
      })),
  }
}

function stepEntries({ chain, contracts }: DaoConfig): EntryQuery {
  return {
    list: 'proposalEvents',
    filter: 'proposalEventFilter',
    fields: 'proposalId kind account timestamp dueAt block logIndex transaction',
    where: { chainId: chain.id, governor: contracts.governor },
    orderBy: 'block',
    row: placed
      .extend({
        proposalId: z.string(),
        kind: z.string(),
        account: z.string(),
        timestamp: digits,
        dueAt: moment,
        logIndex: z.number(),
      })
      .transform(({ block, transaction, ...step }) => ({
        key: stepKey({ ...step, block }),
        entry: { text: describeStep(step), place: { block, transaction } },
      })),
  }
}

function operationEntries({ chain, contracts }: DaoConfig): EntryQuery {
  return {
    list: 'timelockOperations',
    filter: 'timelockOperationFilter',
    fields: 'id governor proposalId scheduledAt executableAt executedAt canceledAt transaction',
    where: { chainId: chain.id, treasury: contracts.treasury },
    orderBy: 'id',
    row: z
      .object({
        id: z.string(),
        governor: z.string().nullable(),
        proposalId: z.string().nullable(),
        scheduledAt: digits,
        executableAt: digits,
        executedAt: moment,
        canceledAt: moment,
        transaction: z.string(),
      })
      .transform(({ id, governor, proposalId, ...operation }) => {
        // What another governor queued there is a matter of that one's DAO.
        const ownId = governor === contracts.governor ? proposalId : null
        return {
          key: id,
          entry: { text: describeOperation({ ...operation, proposalId: ownId }), place: null },
        }
      }),
  }
}

function countEntries(dao: DaoConfig): EntryQuery {
  return {
    ...ofProposals(dao),
    fields: 'proposalId againstCount forCount abstainCount splitCount ballotCount overrideCount',
    row: z
      .object({
        proposalId: z.string(),
        againstCount: z.number(),
        forCount: z.number(),
        abstainCount: z.number(),
        splitCount: z.number(),
        ballotCount: z.number(),
        overrideCount: z.number(),
      })
      .transform(({ proposalId, ...row }) => ({
        key: proposalId,
        entry: {
          text: describeBallotCounts({
            against: row.againstCount,
            for: row.forCount,
            abstain: row.abstainCount,
            split: row.splitCount,
            total: row.ballotCount,
            overrides: row.overrideCount,
          }),
          place: null,
        },
      })),
  }
}
