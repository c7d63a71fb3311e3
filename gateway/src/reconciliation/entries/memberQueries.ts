import type { DaoConfig } from '@mandate/governance/dao'
import { zeroAddress } from 'viem'
import { z } from 'zod'
import { describeAccountCounts } from './accountEntries.ts'
import type { EntryList } from './Entry.ts'
import { digits, type EntryQuery, placed } from './NamedEntry.ts'
import { bytesOfQuestion, describeStance, describeStatement, stanceKey } from './registryEntries.ts'

/** Rows of a page that hold whole texts. */
const longRows = 100

type MemberList = Extract<EntryList, 'accountCounts' | 'statements' | 'stances'>

/** How the lists about accounts and what they say of themselves are read. */
export function memberQueries(dao: DaoConfig): Readonly<Record<MemberList, EntryQuery>> {
  return {
    accountCounts: accountEntries(dao),
    statements: statementEntries(dao),
    stances: stanceEntries(dao),
  }
}

function accountEntries({ chain, contracts }: DaoConfig): EntryQuery {
  return {
    list: 'accounts',
    filter: 'accountFilter',
    fields: 'address delegatorCount hasParts ballotCount proposalCount name hasStatement',
    where: { chainId: chain.id, token: contracts.token },
    orderBy: 'address',
    row: z
      .object({
        address: z.string(),
        delegatorCount: z.number(),
        hasParts: z.boolean(),
        ballotCount: z.number(),
        proposalCount: z.number(),
        name: z.string().nullable(),
        hasStatement: z.boolean(),
      })
      .transform(({ address, delegatorCount, ballotCount, proposalCount, ...row }) => ({
        key: address,
        entry: {
          text: describeAccountCounts({
            ...row,
            delegators: delegatorCount,
            ballots: ballotCount,
            proposals: proposalCount,
          }),
          place: null,
        },
      })),
  }
}

function ofRegistry({ chain, contracts }: DaoConfig) {
  return { chainId: chain.id, registry: contracts.registry ?? zeroAddress }
}

function statementEntries(dao: DaoConfig): EntryQuery {
  return {
    list: 'profiles',
    filter: 'profileFilter',
    fields: 'address name statement updatedAt block transaction',
    where: ofRegistry(dao),
    orderBy: 'address',
    limit: longRows,
    row: placed
      .extend({
        address: z.string(),
        name: z.string(),
        statement: z.string(),
        updatedAt: digits,
      })
      .transform(({ address, name, statement, updatedAt: at, ...place }) => ({
        key: address,
        entry: { text: describeStatement({ name, statement, at }), place },
      })),
  }
}

function stanceEntries(dao: DaoConfig): EntryQuery {
  return {
    list: 'stances',
    filter: 'stanceFilter',
    fields: 'delegate question choice declaredAt block transaction',
    where: ofRegistry(dao),
    orderBy: 'delegate',
    row: placed
      .extend({
        delegate: z.string(),
        question: z.string(),
        choice: z.string(),
        declaredAt: digits,
      })
      .transform(({ delegate, question, choice, declaredAt: at, ...place }) => ({
        key: stanceKey(delegate, bytesOfQuestion(question)),
        entry: { text: describeStance({ choice, at }), place },
      })),
  }
}
