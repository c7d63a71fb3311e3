import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DaoConfig } from '@mandate/governance/dao'
import { root } from '../run/instance.ts'
import type { Crowd } from './tellCrowd.ts'

/** What a visitor's screens ask for: persisted documents of the web, with the variables of this visit. */
export type Question = { name: string; body: string }

export type Visit = {
  dao: DaoConfig
  crowd: Crowd
  /** Cursors of the pages of delegates; the first page has none. */
  cursors: readonly (string | null)[]
  /** The visitor's own account. */
  account: string
  random: () => number
}

/**
 * The queries, each with variables as visitors have them: everybody looks at the same first pages and the proposal
 * of the day, fewer at older proposals and further pages, and each at its own account.
 */
const variablesOf = {
  HomeProposals: ({ dao }) => daoKey(dao),
  DaoFacts: ({ dao }) => daoKey(dao),
  ProposalCounts: ({ dao }) => ({ base: daoKey(dao) }),
  ProposalsPage: (visit) => ({
    where: daoKey(visit.dao),
    limit: 20,
    offset: 20 * popular(visit, 3),
  }),
  OneProposal: (visit) => ({ ...daoKey(visit.dao), proposalId: proposalOf(visit) }),
  BallotsPage: (visit) => ({
    where: { ...daoKey(visit.dao), proposalId: visit.crowd.proposals.at(-1) },
    limit: 15,
    offset: 15 * popular(visit, 40),
  }),
  BallotWeights: (visit) => ({
    ...daoKey(visit.dao),
    proposalId: proposalOf(visit),
    limit: 1_000,
  }),
  OwnBallot: (visit) => ({
    ...daoKey(visit.dao),
    proposalId: proposalOf(visit),
    voter: visit.account,
  }),
  VoterAccount: (visit) => ({
    chainId: visit.dao.chain.id,
    token: visit.dao.contracts.token,
    voter: visit.account,
  }),
  DelegatesPage: (visit) => ({
    chainId: visit.dao.chain.id,
    token: visit.dao.contracts.token,
    after: visit.cursors[popular(visit, visit.cursors.length)] ?? null,
  }),
  DelegateProfile: (visit) => ({
    chainId: visit.dao.chain.id,
    token: visit.dao.contracts.token,
    registry: visit.dao.contracts.registry,
    address: visit.crowd.delegates[popular(visit, visit.crowd.delegates.length)],
  }),
  MyDelegation: (visit) => ({
    chainId: visit.dao.chain.id,
    token: visit.dao.contracts.token,
    account: visit.account,
  }),
} satisfies Record<string, (visit: Visit) => Record<string, unknown>>

type QueryName = keyof typeof variablesOf

export const queryNames = Object.keys(variablesOf) as QueryName[]

const documentIds = readDocumentIds()

/** The name under which the gateway knows a query of the web. @throws Error when the web has no such query */
export function documentId(name: QueryName): string {
  const id = documentIds.get(name)
  if (id === undefined) throw new Error(`The web has no query ${name} any more.`)
  return id
}

export function ask(name: QueryName, visit: Visit): Question {
  const body = { documentId: documentId(name), variables: variablesOf[name](visit) }
  return { name, body: JSON.stringify(body) }
}

function readDocumentIds(): ReadonlyMap<string, string> {
  const file = join(root, 'gateway/persistedQueries.json')
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  return new Map(
    Object.entries(documents).map(([id, text]) => [/query (\w+)/.exec(text)?.[1] ?? '', id]),
  )
}

function daoKey({ chain, contracts }: DaoConfig) {
  return { chainId: chain.id, governor: contracts.governor }
}

function proposalOf(visit: Visit): string | undefined {
  const { proposals } = visit.crowd
  return proposals.at(-1 - popular(visit, proposals.length))
}

/** A number below `count`: 0 for half of all visits, then ever more seldom. */
function popular({ random }: Visit, count: number): number {
  return Math.min(count - 1, Math.floor(Math.log2(1 / (1 - random()))))
}
