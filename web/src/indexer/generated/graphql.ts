/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ProposalState =
  | 'active'
  | 'canceled'
  | 'defeated'
  | 'executed'
  | 'expired'
  | 'pending'
  | 'queued'
  | 'succeeded';

export type BallotsOfQueryVariables = Exact<{
  chainId: number;
  governor: string;
  voter: string;
  after?: string | null | undefined;
}>;


export type BallotsOfQuery = { ballots: { totalCount: number, items: Array<{ proposalId: string, choice: string, weight: string, reason: string, castAt: string, transaction: string, proposal: { number: number, title: string, topic: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DelegateProfileQueryVariables = Exact<{
  chainId: number;
  token: string;
  governor: string;
  registry: string;
  address: string;
}>;


export type DelegateProfileQuery = { accounts: { items: Array<{ balance: string, votingPower: string, delegate: string | null, delegatorCount: number, ballotCount: number, lastBallotAt: string | null, name: string | null }> }, profiles: { items: Array<{ name: string, statement: string, updatedAt: string, block: string, transaction: string }> }, daos: { items: Array<{ tokenSymbol: string, tokenDecimals: number, totalSupply: string, delegatedVotes: string, proposalCount: number }> }, stances: { items: Array<{ question: string, choice: string, declaredAt: string }> } };

export type DelegatorsOfQueryVariables = Exact<{
  chainId: number;
  token: string;
  delegate: string;
  after?: string | null | undefined;
}>;


export type DelegatorsOfQuery = { delegations: { totalCount: number, items: Array<{ delegator: string, since: string, transaction: string, delegatorAccount: { name: string | null, balance: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PowerHistoryPageQueryVariables = Exact<{
  chainId: number;
  token: string;
  account: string;
  after?: string | null | undefined;
}>;


export type PowerHistoryPageQuery = { powerEvents: { items: Array<{ after: string, timestamp: string, block: string, logIndex: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecentProposalsQueryVariables = Exact<{
  chainId: number;
  governor: string;
  count: number;
}>;


export type RecentProposalsQuery = { proposals: { items: Array<{ proposalId: string, number: number, title: string, state: ProposalState }> } };

export type BallotsOnProposalsQueryVariables = Exact<{
  chainId: number;
  governor: string;
  voter: string;
  proposalIds: Array<string> | string;
}>;


export type BallotsOnProposalsQuery = { ballots: { items: Array<{ proposalId: string, choice: string }> } };

export type ContestedProposalsPageQueryVariables = Exact<{
  chainId: number;
  governor: string;
  after?: string | null | undefined;
}>;


export type ContestedProposalsPageQuery = { proposals: { items: Array<{ proposalId: string, number: number, title: string, body: string, topic: string | null, voteStart: string, voteEnd: string, forCount: number, againstCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ContestedBallotsPageQueryVariables = Exact<{
  chainId: number;
  governor: string;
  proposalIds: Array<string> | string;
  after?: string | null | undefined;
}>;


export type ContestedBallotsPageQuery = { ballots: { items: Array<{ proposalId: string, voter: string, choice: string, castAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IndexedBlockQueryVariables = Exact<{ [key: string]: never; }>;


export type IndexedBlockQuery = { _meta: { status: unknown } | null };

export type AccountNamesQueryVariables = Exact<{
  chainId: number;
  token: string;
  addresses: Array<string> | string;
  limit: number;
}>;


export type AccountNamesQuery = { accounts: { items: Array<{ address: string, name: string | null }> } };

export type DaoFactsQueryVariables = Exact<{
  chainId: number;
  governor: string;
}>;


export type DaoFactsQuery = { dao: { name: string, token: string, treasury: string, registry: string | null, tokenName: string, tokenSymbol: string, tokenDecimals: number, totalSupply: string, votingDelay: string, votingPeriod: string, proposalThreshold: string, quorumNumerator: string, quorumDenominator: string, timelockDelay: string, guardian: string | null, proposalCount: number, ballotCount: number, holderCount: number, delegateCount: number, delegatedVotes: string } | null };

export type DelegatesPageQueryVariables = Exact<{
  chainId: number;
  token: string;
  after?: string | null | undefined;
}>;


export type DelegatesPageQuery = { accounts: { items: Array<{ address: string, name: string | null, hasStatement: boolean, balance: string, votingPower: string, delegate: string | null, delegatorCount: number, ballotCount: number, lastBallotAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const BallotsOfDocument = new TypedDocumentString(`
    query BallotsOf($chainId: Int!, $governor: String!, $voter: String!, $after: String) {
  ballots(
    where: {chainId: $chainId, governor: $governor, voter: $voter}
    orderBy: "castAt"
    orderDirection: "desc"
    limit: 20
    after: $after
  ) {
    totalCount
    items {
      proposalId
      choice
      weight
      reason
      castAt
      transaction
      proposal {
        number
        title
        topic
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BallotsOfQuery, BallotsOfQueryVariables>;
export const DelegateProfileDocument = new TypedDocumentString(`
    query DelegateProfile($chainId: Int!, $token: String!, $governor: String!, $registry: String!, $address: String!) {
  accounts(where: {chainId: $chainId, token: $token, address: $address}, limit: 1) {
    items {
      balance
      votingPower
      delegate
      delegatorCount
      ballotCount
      lastBallotAt
      name
    }
  }
  profiles(
    where: {chainId: $chainId, registry: $registry, address: $address}
    limit: 1
  ) {
    items {
      name
      statement
      updatedAt
      block
      transaction
    }
  }
  daos(where: {chainId: $chainId, governor: $governor}, limit: 1) {
    items {
      tokenSymbol
      tokenDecimals
      totalSupply
      delegatedVotes
      proposalCount
    }
  }
  stances(
    where: {chainId: $chainId, registry: $registry, delegate: $address}
    orderBy: "question"
    limit: 100
  ) {
    items {
      question
      choice
      declaredAt
    }
  }
}
    `) as unknown as TypedDocumentString<DelegateProfileQuery, DelegateProfileQueryVariables>;
export const DelegatorsOfDocument = new TypedDocumentString(`
    query DelegatorsOf($chainId: Int!, $token: String!, $delegate: String!, $after: String) {
  delegations(
    where: {chainId: $chainId, token: $token, delegate: $delegate, delegator_not: $delegate}
    orderBy: "since"
    orderDirection: "desc"
    limit: 20
    after: $after
  ) {
    totalCount
    items {
      delegator
      since
      transaction
      delegatorAccount {
        name
        balance
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DelegatorsOfQuery, DelegatorsOfQueryVariables>;
export const PowerHistoryPageDocument = new TypedDocumentString(`
    query PowerHistoryPage($chainId: Int!, $token: String!, $account: String!, $after: String) {
  powerEvents(
    where: {chainId: $chainId, token: $token, account: $account}
    orderBy: "timestamp"
    orderDirection: "asc"
    limit: 1000
    after: $after
  ) {
    items {
      after
      timestamp
      block
      logIndex
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PowerHistoryPageQuery, PowerHistoryPageQueryVariables>;
export const RecentProposalsDocument = new TypedDocumentString(`
    query RecentProposals($chainId: Int!, $governor: String!, $count: Int!) {
  proposals(
    where: {chainId: $chainId, governor: $governor, state_in: [active, defeated, succeeded, queued, expired, executed]}
    orderBy: "number"
    orderDirection: "desc"
    limit: $count
  ) {
    items {
      proposalId
      number
      title
      state
    }
  }
}
    `) as unknown as TypedDocumentString<RecentProposalsQuery, RecentProposalsQueryVariables>;
export const BallotsOnProposalsDocument = new TypedDocumentString(`
    query BallotsOnProposals($chainId: Int!, $governor: String!, $voter: String!, $proposalIds: [BigInt!]!) {
  ballots(
    where: {chainId: $chainId, governor: $governor, voter: $voter, proposalId_in: $proposalIds}
    limit: 1000
  ) {
    items {
      proposalId
      choice
    }
  }
}
    `) as unknown as TypedDocumentString<BallotsOnProposalsQuery, BallotsOnProposalsQueryVariables>;
export const ContestedProposalsPageDocument = new TypedDocumentString(`
    query ContestedProposalsPage($chainId: Int!, $governor: String!, $after: String) {
  proposals(
    where: {chainId: $chainId, governor: $governor, forCount_gte: 1, againstCount_gte: 1, state_in: [defeated, succeeded, queued, expired, executed]}
    orderBy: "number"
    orderDirection: "asc"
    limit: 100
    after: $after
  ) {
    items {
      proposalId
      number
      title
      body
      topic
      voteStart
      voteEnd
      forCount
      againstCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ContestedProposalsPageQuery, ContestedProposalsPageQueryVariables>;
export const ContestedBallotsPageDocument = new TypedDocumentString(`
    query ContestedBallotsPage($chainId: Int!, $governor: String!, $proposalIds: [BigInt!]!, $after: String) {
  ballots(
    where: {chainId: $chainId, governor: $governor, proposalId_in: $proposalIds}
    orderBy: "castAt"
    orderDirection: "asc"
    limit: 1000
    after: $after
  ) {
    items {
      proposalId
      voter
      choice
      castAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ContestedBallotsPageQuery, ContestedBallotsPageQueryVariables>;
export const IndexedBlockDocument = new TypedDocumentString(`
    query IndexedBlock {
  _meta {
    status
  }
}
    `) as unknown as TypedDocumentString<IndexedBlockQuery, IndexedBlockQueryVariables>;
export const AccountNamesDocument = new TypedDocumentString(`
    query AccountNames($chainId: Int!, $token: String!, $addresses: [String!]!, $limit: Int!) {
  accounts(
    where: {chainId: $chainId, token: $token, address_in: $addresses}
    limit: $limit
  ) {
    items {
      address
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AccountNamesQuery, AccountNamesQueryVariables>;
export const DaoFactsDocument = new TypedDocumentString(`
    query DaoFacts($chainId: Float!, $governor: String!) {
  dao(chainId: $chainId, governor: $governor) {
    name
    token
    treasury
    registry
    tokenName
    tokenSymbol
    tokenDecimals
    totalSupply
    votingDelay
    votingPeriod
    proposalThreshold
    quorumNumerator
    quorumDenominator
    timelockDelay
    guardian
    proposalCount
    ballotCount
    holderCount
    delegateCount
    delegatedVotes
  }
}
    `) as unknown as TypedDocumentString<DaoFactsQuery, DaoFactsQueryVariables>;
export const DelegatesPageDocument = new TypedDocumentString(`
    query DelegatesPage($chainId: Int!, $token: String!, $after: String) {
  accounts(
    where: {chainId: $chainId, token: $token, OR: [{votingPower_gt: "0"}, {hasStatement: true}]}
    orderBy: "address"
    orderDirection: "asc"
    limit: 500
    after: $after
  ) {
    items {
      address
      name
      hasStatement
      balance
      votingPower
      delegate
      delegatorCount
      ballotCount
      lastBallotAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DelegatesPageQuery, DelegatesPageQueryVariables>;