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

export type BallotFilter = {
  AND?: Array<BallotFilter | null | undefined> | null | undefined;
  OR?: Array<BallotFilter | null | undefined> | null | undefined;
  abstainShare?: number | null | undefined;
  abstainShare_gt?: number | null | undefined;
  abstainShare_gte?: number | null | undefined;
  abstainShare_in?: Array<number | null | undefined> | null | undefined;
  abstainShare_lt?: number | null | undefined;
  abstainShare_lte?: number | null | undefined;
  abstainShare_not?: number | null | undefined;
  abstainShare_not_in?: Array<number | null | undefined> | null | undefined;
  againstShare?: number | null | undefined;
  againstShare_gt?: number | null | undefined;
  againstShare_gte?: number | null | undefined;
  againstShare_in?: Array<number | null | undefined> | null | undefined;
  againstShare_lt?: number | null | undefined;
  againstShare_lte?: number | null | undefined;
  againstShare_not?: number | null | undefined;
  againstShare_not_in?: Array<number | null | undefined> | null | undefined;
  block?: string | null | undefined;
  block_gt?: string | null | undefined;
  block_gte?: string | null | undefined;
  block_in?: Array<string | null | undefined> | null | undefined;
  block_lt?: string | null | undefined;
  block_lte?: string | null | undefined;
  block_not?: string | null | undefined;
  block_not_in?: Array<string | null | undefined> | null | undefined;
  castAt?: string | null | undefined;
  castAt_gt?: string | null | undefined;
  castAt_gte?: string | null | undefined;
  castAt_in?: Array<string | null | undefined> | null | undefined;
  castAt_lt?: string | null | undefined;
  castAt_lte?: string | null | undefined;
  castAt_not?: string | null | undefined;
  castAt_not_in?: Array<string | null | undefined> | null | undefined;
  castWeight?: string | null | undefined;
  castWeight_gt?: string | null | undefined;
  castWeight_gte?: string | null | undefined;
  castWeight_in?: Array<string | null | undefined> | null | undefined;
  castWeight_lt?: string | null | undefined;
  castWeight_lte?: string | null | undefined;
  castWeight_not?: string | null | undefined;
  castWeight_not_in?: Array<string | null | undefined> | null | undefined;
  chainId?: number | null | undefined;
  chainId_gt?: number | null | undefined;
  chainId_gte?: number | null | undefined;
  chainId_in?: Array<number | null | undefined> | null | undefined;
  chainId_lt?: number | null | undefined;
  chainId_lte?: number | null | undefined;
  chainId_not?: number | null | undefined;
  chainId_not_in?: Array<number | null | undefined> | null | undefined;
  choice?: string | null | undefined;
  choice_contains?: string | null | undefined;
  choice_contains_nocase?: string | null | undefined;
  choice_ends_with?: string | null | undefined;
  choice_ends_with_nocase?: string | null | undefined;
  choice_in?: Array<string | null | undefined> | null | undefined;
  choice_not?: string | null | undefined;
  choice_not_contains?: string | null | undefined;
  choice_not_contains_nocase?: string | null | undefined;
  choice_not_ends_with?: string | null | undefined;
  choice_not_ends_with_nocase?: string | null | undefined;
  choice_not_in?: Array<string | null | undefined> | null | undefined;
  choice_not_starts_with?: string | null | undefined;
  choice_not_starts_with_nocase?: string | null | undefined;
  choice_starts_with?: string | null | undefined;
  choice_starts_with_nocase?: string | null | undefined;
  forShare?: number | null | undefined;
  forShare_gt?: number | null | undefined;
  forShare_gte?: number | null | undefined;
  forShare_in?: Array<number | null | undefined> | null | undefined;
  forShare_lt?: number | null | undefined;
  forShare_lte?: number | null | undefined;
  forShare_not?: number | null | undefined;
  forShare_not_in?: Array<number | null | undefined> | null | undefined;
  governor?: string | null | undefined;
  governor_contains?: string | null | undefined;
  governor_ends_with?: string | null | undefined;
  governor_in?: Array<string | null | undefined> | null | undefined;
  governor_not?: string | null | undefined;
  governor_not_contains?: string | null | undefined;
  governor_not_ends_with?: string | null | undefined;
  governor_not_in?: Array<string | null | undefined> | null | undefined;
  governor_not_starts_with?: string | null | undefined;
  governor_starts_with?: string | null | undefined;
  isOverride?: boolean | null | undefined;
  isOverride_in?: Array<boolean | null | undefined> | null | undefined;
  isOverride_not?: boolean | null | undefined;
  isOverride_not_in?: Array<boolean | null | undefined> | null | undefined;
  proposalId?: string | null | undefined;
  proposalId_gt?: string | null | undefined;
  proposalId_gte?: string | null | undefined;
  proposalId_in?: Array<string | null | undefined> | null | undefined;
  proposalId_lt?: string | null | undefined;
  proposalId_lte?: string | null | undefined;
  proposalId_not?: string | null | undefined;
  proposalId_not_in?: Array<string | null | undefined> | null | undefined;
  reason?: string | null | undefined;
  reason_contains?: string | null | undefined;
  reason_contains_nocase?: string | null | undefined;
  reason_ends_with?: string | null | undefined;
  reason_ends_with_nocase?: string | null | undefined;
  reason_in?: Array<string | null | undefined> | null | undefined;
  reason_not?: string | null | undefined;
  reason_not_contains?: string | null | undefined;
  reason_not_contains_nocase?: string | null | undefined;
  reason_not_ends_with?: string | null | undefined;
  reason_not_ends_with_nocase?: string | null | undefined;
  reason_not_in?: Array<string | null | undefined> | null | undefined;
  reason_not_starts_with?: string | null | undefined;
  reason_not_starts_with_nocase?: string | null | undefined;
  reason_starts_with?: string | null | undefined;
  reason_starts_with_nocase?: string | null | undefined;
  transaction?: string | null | undefined;
  transaction_contains?: string | null | undefined;
  transaction_ends_with?: string | null | undefined;
  transaction_in?: Array<string | null | undefined> | null | undefined;
  transaction_not?: string | null | undefined;
  transaction_not_contains?: string | null | undefined;
  transaction_not_ends_with?: string | null | undefined;
  transaction_not_in?: Array<string | null | undefined> | null | undefined;
  transaction_not_starts_with?: string | null | undefined;
  transaction_starts_with?: string | null | undefined;
  voter?: string | null | undefined;
  voter_contains?: string | null | undefined;
  voter_ends_with?: string | null | undefined;
  voter_in?: Array<string | null | undefined> | null | undefined;
  voter_not?: string | null | undefined;
  voter_not_contains?: string | null | undefined;
  voter_not_ends_with?: string | null | undefined;
  voter_not_in?: Array<string | null | undefined> | null | undefined;
  voter_not_starts_with?: string | null | undefined;
  voter_starts_with?: string | null | undefined;
  weight?: string | null | undefined;
  weight_gt?: string | null | undefined;
  weight_gte?: string | null | undefined;
  weight_in?: Array<string | null | undefined> | null | undefined;
  weight_lt?: string | null | undefined;
  weight_lte?: string | null | undefined;
  weight_not?: string | null | undefined;
  weight_not_in?: Array<string | null | undefined> | null | undefined;
};

export type ProposalFilter = {
  AND?: Array<ProposalFilter | null | undefined> | null | undefined;
  OR?: Array<ProposalFilter | null | undefined> | null | undefined;
  abstainCount?: number | null | undefined;
  abstainCount_gt?: number | null | undefined;
  abstainCount_gte?: number | null | undefined;
  abstainCount_in?: Array<number | null | undefined> | null | undefined;
  abstainCount_lt?: number | null | undefined;
  abstainCount_lte?: number | null | undefined;
  abstainCount_not?: number | null | undefined;
  abstainCount_not_in?: Array<number | null | undefined> | null | undefined;
  abstainVotes?: string | null | undefined;
  abstainVotes_gt?: string | null | undefined;
  abstainVotes_gte?: string | null | undefined;
  abstainVotes_in?: Array<string | null | undefined> | null | undefined;
  abstainVotes_lt?: string | null | undefined;
  abstainVotes_lte?: string | null | undefined;
  abstainVotes_not?: string | null | undefined;
  abstainVotes_not_in?: Array<string | null | undefined> | null | undefined;
  againstCount?: number | null | undefined;
  againstCount_gt?: number | null | undefined;
  againstCount_gte?: number | null | undefined;
  againstCount_in?: Array<number | null | undefined> | null | undefined;
  againstCount_lt?: number | null | undefined;
  againstCount_lte?: number | null | undefined;
  againstCount_not?: number | null | undefined;
  againstCount_not_in?: Array<number | null | undefined> | null | undefined;
  againstVotes?: string | null | undefined;
  againstVotes_gt?: string | null | undefined;
  againstVotes_gte?: string | null | undefined;
  againstVotes_in?: Array<string | null | undefined> | null | undefined;
  againstVotes_lt?: string | null | undefined;
  againstVotes_lte?: string | null | undefined;
  againstVotes_not?: string | null | undefined;
  againstVotes_not_in?: Array<string | null | undefined> | null | undefined;
  approvalThreshold?: number | null | undefined;
  approvalThreshold_gt?: number | null | undefined;
  approvalThreshold_gte?: number | null | undefined;
  approvalThreshold_in?: Array<number | null | undefined> | null | undefined;
  approvalThreshold_lt?: number | null | undefined;
  approvalThreshold_lte?: number | null | undefined;
  approvalThreshold_not?: number | null | undefined;
  approvalThreshold_not_in?: Array<number | null | undefined> | null | undefined;
  ballotCount?: number | null | undefined;
  ballotCount_gt?: number | null | undefined;
  ballotCount_gte?: number | null | undefined;
  ballotCount_in?: Array<number | null | undefined> | null | undefined;
  ballotCount_lt?: number | null | undefined;
  ballotCount_lte?: number | null | undefined;
  ballotCount_not?: number | null | undefined;
  ballotCount_not_in?: Array<number | null | undefined> | null | undefined;
  body?: string | null | undefined;
  body_contains?: string | null | undefined;
  body_contains_nocase?: string | null | undefined;
  body_ends_with?: string | null | undefined;
  body_ends_with_nocase?: string | null | undefined;
  body_in?: Array<string | null | undefined> | null | undefined;
  body_not?: string | null | undefined;
  body_not_contains?: string | null | undefined;
  body_not_contains_nocase?: string | null | undefined;
  body_not_ends_with?: string | null | undefined;
  body_not_ends_with_nocase?: string | null | undefined;
  body_not_in?: Array<string | null | undefined> | null | undefined;
  body_not_starts_with?: string | null | undefined;
  body_not_starts_with_nocase?: string | null | undefined;
  body_starts_with?: string | null | undefined;
  body_starts_with_nocase?: string | null | undefined;
  calldatas?: Array<string | null | undefined> | null | undefined;
  calldatas_has?: string | null | undefined;
  calldatas_not?: Array<string | null | undefined> | null | undefined;
  calldatas_not_has?: string | null | undefined;
  canceledAt?: string | null | undefined;
  canceledAt_gt?: string | null | undefined;
  canceledAt_gte?: string | null | undefined;
  canceledAt_in?: Array<string | null | undefined> | null | undefined;
  canceledAt_lt?: string | null | undefined;
  canceledAt_lte?: string | null | undefined;
  canceledAt_not?: string | null | undefined;
  canceledAt_not_in?: Array<string | null | undefined> | null | undefined;
  chainId?: number | null | undefined;
  chainId_gt?: number | null | undefined;
  chainId_gte?: number | null | undefined;
  chainId_in?: Array<number | null | undefined> | null | undefined;
  chainId_lt?: number | null | undefined;
  chainId_lte?: number | null | undefined;
  chainId_not?: number | null | undefined;
  chainId_not_in?: Array<number | null | undefined> | null | undefined;
  createdAt?: string | null | undefined;
  createdAt_gt?: string | null | undefined;
  createdAt_gte?: string | null | undefined;
  createdAt_in?: Array<string | null | undefined> | null | undefined;
  createdAt_lt?: string | null | undefined;
  createdAt_lte?: string | null | undefined;
  createdAt_not?: string | null | undefined;
  createdAt_not_in?: Array<string | null | undefined> | null | undefined;
  createdBlock?: string | null | undefined;
  createdBlock_gt?: string | null | undefined;
  createdBlock_gte?: string | null | undefined;
  createdBlock_in?: Array<string | null | undefined> | null | undefined;
  createdBlock_lt?: string | null | undefined;
  createdBlock_lte?: string | null | undefined;
  createdBlock_not?: string | null | undefined;
  createdBlock_not_in?: Array<string | null | undefined> | null | undefined;
  createdTransaction?: string | null | undefined;
  createdTransaction_contains?: string | null | undefined;
  createdTransaction_ends_with?: string | null | undefined;
  createdTransaction_in?: Array<string | null | undefined> | null | undefined;
  createdTransaction_not?: string | null | undefined;
  createdTransaction_not_contains?: string | null | undefined;
  createdTransaction_not_ends_with?: string | null | undefined;
  createdTransaction_not_in?: Array<string | null | undefined> | null | undefined;
  createdTransaction_not_starts_with?: string | null | undefined;
  createdTransaction_starts_with?: string | null | undefined;
  description?: string | null | undefined;
  descriptionHash?: string | null | undefined;
  descriptionHash_contains?: string | null | undefined;
  descriptionHash_ends_with?: string | null | undefined;
  descriptionHash_in?: Array<string | null | undefined> | null | undefined;
  descriptionHash_not?: string | null | undefined;
  descriptionHash_not_contains?: string | null | undefined;
  descriptionHash_not_ends_with?: string | null | undefined;
  descriptionHash_not_in?: Array<string | null | undefined> | null | undefined;
  descriptionHash_not_starts_with?: string | null | undefined;
  descriptionHash_starts_with?: string | null | undefined;
  description_contains?: string | null | undefined;
  description_contains_nocase?: string | null | undefined;
  description_ends_with?: string | null | undefined;
  description_ends_with_nocase?: string | null | undefined;
  description_in?: Array<string | null | undefined> | null | undefined;
  description_not?: string | null | undefined;
  description_not_contains?: string | null | undefined;
  description_not_contains_nocase?: string | null | undefined;
  description_not_ends_with?: string | null | undefined;
  description_not_ends_with_nocase?: string | null | undefined;
  description_not_in?: Array<string | null | undefined> | null | undefined;
  description_not_starts_with?: string | null | undefined;
  description_not_starts_with_nocase?: string | null | undefined;
  description_starts_with?: string | null | undefined;
  description_starts_with_nocase?: string | null | undefined;
  executableAt?: string | null | undefined;
  executableAt_gt?: string | null | undefined;
  executableAt_gte?: string | null | undefined;
  executableAt_in?: Array<string | null | undefined> | null | undefined;
  executableAt_lt?: string | null | undefined;
  executableAt_lte?: string | null | undefined;
  executableAt_not?: string | null | undefined;
  executableAt_not_in?: Array<string | null | undefined> | null | undefined;
  executedAt?: string | null | undefined;
  executedAt_gt?: string | null | undefined;
  executedAt_gte?: string | null | undefined;
  executedAt_in?: Array<string | null | undefined> | null | undefined;
  executedAt_lt?: string | null | undefined;
  executedAt_lte?: string | null | undefined;
  executedAt_not?: string | null | undefined;
  executedAt_not_in?: Array<string | null | undefined> | null | undefined;
  forCount?: number | null | undefined;
  forCount_gt?: number | null | undefined;
  forCount_gte?: number | null | undefined;
  forCount_in?: Array<number | null | undefined> | null | undefined;
  forCount_lt?: number | null | undefined;
  forCount_lte?: number | null | undefined;
  forCount_not?: number | null | undefined;
  forCount_not_in?: Array<number | null | undefined> | null | undefined;
  forVotes?: string | null | undefined;
  forVotes_gt?: string | null | undefined;
  forVotes_gte?: string | null | undefined;
  forVotes_in?: Array<string | null | undefined> | null | undefined;
  forVotes_lt?: string | null | undefined;
  forVotes_lte?: string | null | undefined;
  forVotes_not?: string | null | undefined;
  forVotes_not_in?: Array<string | null | undefined> | null | undefined;
  governor?: string | null | undefined;
  governor_contains?: string | null | undefined;
  governor_ends_with?: string | null | undefined;
  governor_in?: Array<string | null | undefined> | null | undefined;
  governor_not?: string | null | undefined;
  governor_not_contains?: string | null | undefined;
  governor_not_ends_with?: string | null | undefined;
  governor_not_in?: Array<string | null | undefined> | null | undefined;
  governor_not_starts_with?: string | null | undefined;
  governor_starts_with?: string | null | undefined;
  isPassing?: boolean | null | undefined;
  isPassing_in?: Array<boolean | null | undefined> | null | undefined;
  isPassing_not?: boolean | null | undefined;
  isPassing_not_in?: Array<boolean | null | undefined> | null | undefined;
  isTextOnly?: boolean | null | undefined;
  isTextOnly_in?: Array<boolean | null | undefined> | null | undefined;
  isTextOnly_not?: boolean | null | undefined;
  isTextOnly_not_in?: Array<boolean | null | undefined> | null | undefined;
  number?: number | null | undefined;
  number_gt?: number | null | undefined;
  number_gte?: number | null | undefined;
  number_in?: Array<number | null | undefined> | null | undefined;
  number_lt?: number | null | undefined;
  number_lte?: number | null | undefined;
  number_not?: number | null | undefined;
  number_not_in?: Array<number | null | undefined> | null | undefined;
  overrideCount?: number | null | undefined;
  overrideCount_gt?: number | null | undefined;
  overrideCount_gte?: number | null | undefined;
  overrideCount_in?: Array<number | null | undefined> | null | undefined;
  overrideCount_lt?: number | null | undefined;
  overrideCount_lte?: number | null | undefined;
  overrideCount_not?: number | null | undefined;
  overrideCount_not_in?: Array<number | null | undefined> | null | undefined;
  proposalId?: string | null | undefined;
  proposalId_gt?: string | null | undefined;
  proposalId_gte?: string | null | undefined;
  proposalId_in?: Array<string | null | undefined> | null | undefined;
  proposalId_lt?: string | null | undefined;
  proposalId_lte?: string | null | undefined;
  proposalId_not?: string | null | undefined;
  proposalId_not_in?: Array<string | null | undefined> | null | undefined;
  proposalType?: number | null | undefined;
  proposalType_gt?: number | null | undefined;
  proposalType_gte?: number | null | undefined;
  proposalType_in?: Array<number | null | undefined> | null | undefined;
  proposalType_lt?: number | null | undefined;
  proposalType_lte?: number | null | undefined;
  proposalType_not?: number | null | undefined;
  proposalType_not_in?: Array<number | null | undefined> | null | undefined;
  proposer?: string | null | undefined;
  proposer_contains?: string | null | undefined;
  proposer_ends_with?: string | null | undefined;
  proposer_in?: Array<string | null | undefined> | null | undefined;
  proposer_not?: string | null | undefined;
  proposer_not_contains?: string | null | undefined;
  proposer_not_ends_with?: string | null | undefined;
  proposer_not_in?: Array<string | null | undefined> | null | undefined;
  proposer_not_starts_with?: string | null | undefined;
  proposer_starts_with?: string | null | undefined;
  queuedAt?: string | null | undefined;
  queuedAt_gt?: string | null | undefined;
  queuedAt_gte?: string | null | undefined;
  queuedAt_in?: Array<string | null | undefined> | null | undefined;
  queuedAt_lt?: string | null | undefined;
  queuedAt_lte?: string | null | undefined;
  queuedAt_not?: string | null | undefined;
  queuedAt_not_in?: Array<string | null | undefined> | null | undefined;
  quorum?: string | null | undefined;
  quorumBasisPoints?: number | null | undefined;
  quorumBasisPoints_gt?: number | null | undefined;
  quorumBasisPoints_gte?: number | null | undefined;
  quorumBasisPoints_in?: Array<number | null | undefined> | null | undefined;
  quorumBasisPoints_lt?: number | null | undefined;
  quorumBasisPoints_lte?: number | null | undefined;
  quorumBasisPoints_not?: number | null | undefined;
  quorumBasisPoints_not_in?: Array<number | null | undefined> | null | undefined;
  quorum_gt?: string | null | undefined;
  quorum_gte?: string | null | undefined;
  quorum_in?: Array<string | null | undefined> | null | undefined;
  quorum_lt?: string | null | undefined;
  quorum_lte?: string | null | undefined;
  quorum_not?: string | null | undefined;
  quorum_not_in?: Array<string | null | undefined> | null | undefined;
  splitCount?: number | null | undefined;
  splitCount_gt?: number | null | undefined;
  splitCount_gte?: number | null | undefined;
  splitCount_in?: Array<number | null | undefined> | null | undefined;
  splitCount_lt?: number | null | undefined;
  splitCount_lte?: number | null | undefined;
  splitCount_not?: number | null | undefined;
  splitCount_not_in?: Array<number | null | undefined> | null | undefined;
  state?: ProposalState | null | undefined;
  state_in?: Array<ProposalState> | null | undefined;
  targets?: Array<string | null | undefined> | null | undefined;
  targets_has?: string | null | undefined;
  targets_not?: Array<string | null | undefined> | null | undefined;
  targets_not_has?: string | null | undefined;
  title?: string | null | undefined;
  title_contains?: string | null | undefined;
  title_contains_nocase?: string | null | undefined;
  title_ends_with?: string | null | undefined;
  title_ends_with_nocase?: string | null | undefined;
  title_in?: Array<string | null | undefined> | null | undefined;
  title_not?: string | null | undefined;
  title_not_contains?: string | null | undefined;
  title_not_contains_nocase?: string | null | undefined;
  title_not_ends_with?: string | null | undefined;
  title_not_ends_with_nocase?: string | null | undefined;
  title_not_in?: Array<string | null | undefined> | null | undefined;
  title_not_starts_with?: string | null | undefined;
  title_not_starts_with_nocase?: string | null | undefined;
  title_starts_with?: string | null | undefined;
  title_starts_with_nocase?: string | null | undefined;
  topic?: string | null | undefined;
  topicNumber?: number | null | undefined;
  topicNumber_gt?: number | null | undefined;
  topicNumber_gte?: number | null | undefined;
  topicNumber_in?: Array<number | null | undefined> | null | undefined;
  topicNumber_lt?: number | null | undefined;
  topicNumber_lte?: number | null | undefined;
  topicNumber_not?: number | null | undefined;
  topicNumber_not_in?: Array<number | null | undefined> | null | undefined;
  topic_contains?: string | null | undefined;
  topic_contains_nocase?: string | null | undefined;
  topic_ends_with?: string | null | undefined;
  topic_ends_with_nocase?: string | null | undefined;
  topic_in?: Array<string | null | undefined> | null | undefined;
  topic_not?: string | null | undefined;
  topic_not_contains?: string | null | undefined;
  topic_not_contains_nocase?: string | null | undefined;
  topic_not_ends_with?: string | null | undefined;
  topic_not_ends_with_nocase?: string | null | undefined;
  topic_not_in?: Array<string | null | undefined> | null | undefined;
  topic_not_starts_with?: string | null | undefined;
  topic_not_starts_with_nocase?: string | null | undefined;
  topic_starts_with?: string | null | undefined;
  topic_starts_with_nocase?: string | null | undefined;
  values?: Array<string | null | undefined> | null | undefined;
  values_has?: string | null | undefined;
  values_not?: Array<string | null | undefined> | null | undefined;
  values_not_has?: string | null | undefined;
  voteEnd?: string | null | undefined;
  voteEnd_gt?: string | null | undefined;
  voteEnd_gte?: string | null | undefined;
  voteEnd_in?: Array<string | null | undefined> | null | undefined;
  voteEnd_lt?: string | null | undefined;
  voteEnd_lte?: string | null | undefined;
  voteEnd_not?: string | null | undefined;
  voteEnd_not_in?: Array<string | null | undefined> | null | undefined;
  voteStart?: string | null | undefined;
  voteStart_gt?: string | null | undefined;
  voteStart_gte?: string | null | undefined;
  voteStart_in?: Array<string | null | undefined> | null | undefined;
  voteStart_lt?: string | null | undefined;
  voteStart_lte?: string | null | undefined;
  voteStart_not?: string | null | undefined;
  voteStart_not_in?: Array<string | null | undefined> | null | undefined;
};

export type BallotsOfQueryVariables = Exact<{
  chainId: number;
  governor: string;
  voter: string;
  after?: string | null | undefined;
}>;


export type BallotsOfQuery = { ballots: { totalCount: number, items: Array<{ proposalId: string, isOverride: boolean, choice: string, weight: string, reason: string, castAt: string, transaction: string, proposal: { number: number, title: string, topic: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DelegateProfileQueryVariables = Exact<{
  chainId: number;
  token: string;
  governor: string;
  registry: string;
  address: string;
}>;


export type DelegateProfileQuery = { accounts: { items: Array<{ balance: string, votingPower: string, delegate: string | null, delegatorCount: number, ballotCount: number, lastBallotAt: string | null, name: string | null }> }, profiles: { items: Array<{ name: string, statement: string, updatedAt: string, block: string, transaction: string }> }, daos: { items: Array<{ tokenSymbol: string, tokenDecimals: number, totalSupply: string, delegatedVotes: string, proposalCount: number }> }, stances: { items: Array<{ question: string, choice: string, declaredAt: string, transaction: string }> } };

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

export type StatementsQueryVariables = Exact<{
  chainId: number;
  registry: string;
  addresses: Array<string> | string;
}>;


export type StatementsQuery = { profiles: { items: Array<{ address: string, statement: string }> } };

export type SubjectBallotsQueryVariables = Exact<{
  chainId: number;
  governor: string;
  voter: string;
}>;


export type SubjectBallotsQuery = { ballots: { items: Array<{ proposalId: string, choice: string, castAt: string, proposal: { number: number, title: string, topic: string | null } | null }> } };

export type MyDelegationQueryVariables = Exact<{
  chainId: number;
  token: string;
  governor: string;
  account: string;
}>;


export type MyDelegationQuery = { accounts: { items: Array<{ balance: string, votingPower: string, delegate: string | null, delegatorCount: number }> }, delegationEvents: { items: Array<{ block: string, logIndex: number, fromDelegate: string | null, toDelegate: string | null, balance: string, timestamp: string, transaction: string }> }, daos: { items: Array<{ tokenSymbol: string, tokenDecimals: number, delegatedVotes: string }> } };

export type OpenedProposalsQueryVariables = Exact<{
  chainId: number;
  governor: string;
  since: string;
  count: number;
}>;


export type OpenedProposalsQuery = { proposals: { totalCount: number, items: Array<{ proposalId: string, number: number, title: string, topic: string | null, state: ProposalState, voteStart: string, voteEnd: string }> } };

export type BallotsOfHoldersQueryVariables = Exact<{
  chainId: number;
  governor: string;
  voters: Array<string> | string;
  proposalIds: Array<string> | string;
}>;


export type BallotsOfHoldersQuery = { ballots: { items: Array<{ proposalId: string, voter: string, choice: string, reason: string, castAt: string, transaction: string }> } };

export type FinishedProposalsQueryVariables = Exact<{
  chainId: number;
  governor: string;
  count: number;
}>;


export type FinishedProposalsQuery = { proposals: { items: Array<{ proposalId: string, number: number, title: string, state: ProposalState }> } };

export type FinishedBallotsPageQueryVariables = Exact<{
  chainId: number;
  governor: string;
  proposalIds: Array<string> | string;
  after?: string | null | undefined;
}>;


export type FinishedBallotsPageQuery = { ballots: { items: Array<{ proposalId: string, voter: string, choice: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ContestedProposalsPageQueryVariables = Exact<{
  chainId: number;
  governor: string;
  after?: string | null | undefined;
}>;


export type ContestedProposalsPageQuery = { proposals: { items: Array<{ proposalId: string, number: number, title: string, body: string, topic: string | null, voteStart: string, voteEnd: string, forCount: number, againstCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BallotsPageQueryVariables = Exact<{
  where: BallotFilter;
  limit: number;
  offset: number;
}>;


export type BallotsPageQuery = { ballots: { totalCount: number, items: Array<{ voter: string, choice: string, weight: string, reason: string, castAt: string, transaction: string }> } };

export type VotersByNameQueryVariables = Exact<{
  chainId: number;
  token: string;
  name: string;
}>;


export type VotersByNameQuery = { accounts: { items: Array<{ address: string }> } };

export type HomeProposalsQueryVariables = Exact<{
  chainId: number;
  governor: string;
}>;


export type HomeProposalsQuery = { active: { totalCount: number, items: Array<{ proposalId: string, number: number, title: string, topic: string | null, proposer: string, isTextOnly: boolean, createdAt: string, voteStart: string, voteEnd: string, quorum: string, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, ballotCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null }> }, next: { items: Array<{ proposalId: string, number: number, title: string, topic: string | null, proposer: string, isTextOnly: boolean, createdAt: string, voteStart: string, voteEnd: string, quorum: string, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, ballotCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null }> }, toExecute: { items: Array<{ proposalId: string, number: number, title: string, topic: string | null, proposer: string, isTextOnly: boolean, createdAt: string, voteStart: string, voteEnd: string, quorum: string, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, ballotCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null }> }, lately: { items: Array<{ proposalId: string, number: number, title: string, topic: string | null, proposer: string, isTextOnly: boolean, createdAt: string, voteStart: string, voteEnd: string, quorum: string, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, ballotCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null }> } };

export type OneProposalQueryVariables = Exact<{
  chainId: number;
  governor: string;
  proposalId: string;
}>;


export type OneProposalQuery = { proposal: { body: string, description: string, targets: Array<string>, values: Array<string>, calldatas: Array<string>, createdTransaction: string, proposalId: string, number: number, title: string, topic: string | null, proposer: string, isTextOnly: boolean, createdAt: string, voteStart: string, voteEnd: string, quorum: string, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, ballotCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null, events: { items: Array<{ kind: string, timestamp: string, transaction: string, account: string, dueAt: string | null }> } | null } | null };

export type ProposalCountsQueryVariables = Exact<{
  base: ProposalFilter;
}>;


export type ProposalCountsQuery = { all: { totalCount: number }, pending: { totalCount: number }, active: { totalCount: number }, succeeded: { totalCount: number }, queued: { totalCount: number }, executed: { totalCount: number }, defeated: { totalCount: number }, canceled: { totalCount: number } };

export type ProposalsPageQueryVariables = Exact<{
  where: ProposalFilter;
  limit: number;
  offset: number;
}>;


export type ProposalsPageQuery = { proposals: { totalCount: number, items: Array<{ proposalId: string, number: number, title: string, topic: string | null, proposer: string, isTextOnly: boolean, createdAt: string, voteStart: string, voteEnd: string, quorum: string, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, ballotCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null }> } };

export type OwnBallotQueryVariables = Exact<{
  chainId: number;
  governor: string;
  token: string;
  proposalId: string;
  voter: string;
}>;


export type OwnBallotQuery = { ballots: { items: Array<{ isOverride: boolean, choice: string, forShare: number, againstShare: number, abstainShare: number, weight: string, castWeight: string, reason: string, castAt: string }> }, accounts: { items: Array<{ name: string | null, delegatorCount: number }> } };

export type ProposalFactsFieldsFragment = { proposalId: string, number: number, title: string, topic: string | null, proposer: string, isTextOnly: boolean, createdAt: string, voteStart: string, voteEnd: string, quorum: string, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, ballotCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null };

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
export const ProposalFactsFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProposalFactsFields on proposal {
  proposalId
  number
  title
  topic
  proposer
  isTextOnly
  createdAt
  voteStart
  voteEnd
  quorum
  approvalThreshold
  forVotes
  againstVotes
  abstainVotes
  forCount
  againstCount
  abstainCount
  ballotCount
  canceledAt
  queuedAt
  executableAt
  executedAt
}
    `, {"fragmentName":"ProposalFactsFields"}) as unknown as TypedDocumentString<ProposalFactsFieldsFragment, unknown>;
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
      isOverride
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
    `, {"hash":"sha256:9ba982876cf8017b32a8cc92c58d978a55868c1f671127db0209d094ed0a34e5"}) as unknown as TypedDocumentString<BallotsOfQuery, BallotsOfQueryVariables>;
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
      transaction
    }
  }
}
    `, {"hash":"sha256:d157c02af464f53d4405e7d8a3d94aa368b296a6254bdcd2c89fc7c461d27aad"}) as unknown as TypedDocumentString<DelegateProfileQuery, DelegateProfileQueryVariables>;
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
    `, {"hash":"sha256:55b06e0bd5ebfe0b06dc96e4aab2f1bc81370e14f3ba10eaad3e25f096282b9c"}) as unknown as TypedDocumentString<DelegatorsOfQuery, DelegatorsOfQueryVariables>;
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
    `, {"hash":"sha256:bf09ddedbf9048c981447e4cc5d71147445642ba41f322754eac79fae7ed0678"}) as unknown as TypedDocumentString<PowerHistoryPageQuery, PowerHistoryPageQueryVariables>;
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
    `, {"hash":"sha256:3dbb7b8c98960b677e6248daa33661ad709641d90e81d40488296b0982dc4799"}) as unknown as TypedDocumentString<RecentProposalsQuery, RecentProposalsQueryVariables>;
export const BallotsOnProposalsDocument = new TypedDocumentString(`
    query BallotsOnProposals($chainId: Int!, $governor: String!, $voter: String!, $proposalIds: [BigInt!]!) {
  ballots(
    where: {chainId: $chainId, governor: $governor, voter: $voter, proposalId_in: $proposalIds, isOverride: false}
    limit: 1000
  ) {
    items {
      proposalId
      choice
    }
  }
}
    `, {"hash":"sha256:1e4cf796902382aa867e7349389a72bfca69761ce0d08e3cf852e2dfbb600050"}) as unknown as TypedDocumentString<BallotsOnProposalsQuery, BallotsOnProposalsQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($chainId: Int!, $registry: String!, $addresses: [String!]!) {
  profiles(
    where: {chainId: $chainId, registry: $registry, address_in: $addresses}
    limit: 100
  ) {
    items {
      address
      statement
    }
  }
}
    `, {"hash":"sha256:144bba13cdc5cc86675a6b694b9f6bcccd633b7f3abfd55351dc31ebb1959b0f"}) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const SubjectBallotsDocument = new TypedDocumentString(`
    query SubjectBallots($chainId: Int!, $governor: String!, $voter: String!) {
  ballots(
    where: {chainId: $chainId, governor: $governor, voter: $voter}
    orderBy: "castAt"
    orderDirection: "desc"
    limit: 1000
  ) {
    items {
      proposalId
      choice
      castAt
      proposal {
        number
        title
        topic
      }
    }
  }
}
    `, {"hash":"sha256:ef82e2038504596f484ba524deaaf6628ac9dc2959c3e272a092eeb2227572d6"}) as unknown as TypedDocumentString<SubjectBallotsQuery, SubjectBallotsQueryVariables>;
export const MyDelegationDocument = new TypedDocumentString(`
    query MyDelegation($chainId: Int!, $token: String!, $governor: String!, $account: String!) {
  accounts(where: {chainId: $chainId, token: $token, address: $account}, limit: 1) {
    items {
      balance
      votingPower
      delegate
      delegatorCount
    }
  }
  delegationEvents(
    where: {chainId: $chainId, token: $token, delegator: $account}
    orderBy: "timestamp"
    orderDirection: "desc"
    limit: 100
  ) {
    items {
      block
      logIndex
      fromDelegate
      toDelegate
      balance
      timestamp
      transaction
    }
  }
  daos(where: {chainId: $chainId, governor: $governor}, limit: 1) {
    items {
      tokenSymbol
      tokenDecimals
      delegatedVotes
    }
  }
}
    `, {"hash":"sha256:1a450d2f313f7130a5baafc5c3c2e02830f6c18cb6c3c6ac703fb3ccc3adad11"}) as unknown as TypedDocumentString<MyDelegationQuery, MyDelegationQueryVariables>;
export const OpenedProposalsDocument = new TypedDocumentString(`
    query OpenedProposals($chainId: Int!, $governor: String!, $since: BigInt!, $count: Int!) {
  proposals(
    where: {chainId: $chainId, governor: $governor, voteStart_gte: $since, state_in: [active, defeated, succeeded, queued, expired, executed]}
    orderBy: "number"
    orderDirection: "desc"
    limit: $count
  ) {
    totalCount
    items {
      proposalId
      number
      title
      topic
      state
      voteStart
      voteEnd
    }
  }
}
    `, {"hash":"sha256:ec9ec4211d5c03d6d8eb3f4b034956df53ee111cc955eef29e252d80ddf6e0b2"}) as unknown as TypedDocumentString<OpenedProposalsQuery, OpenedProposalsQueryVariables>;
export const BallotsOfHoldersDocument = new TypedDocumentString(`
    query BallotsOfHolders($chainId: Int!, $governor: String!, $voters: [String!]!, $proposalIds: [BigInt!]!) {
  ballots(
    where: {chainId: $chainId, governor: $governor, voter_in: $voters, proposalId_in: $proposalIds, isOverride: false}
    limit: 1000
  ) {
    items {
      proposalId
      voter
      choice
      reason
      castAt
      transaction
    }
  }
}
    `, {"hash":"sha256:8380ddf40962dc627dfa0f6812e42702f5a484c468e28f445b948496525e65db"}) as unknown as TypedDocumentString<BallotsOfHoldersQuery, BallotsOfHoldersQueryVariables>;
export const FinishedProposalsDocument = new TypedDocumentString(`
    query FinishedProposals($chainId: Int!, $governor: String!, $count: Int!) {
  proposals(
    where: {chainId: $chainId, governor: $governor, state_in: [defeated, succeeded, queued, expired, executed]}
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
    `, {"hash":"sha256:333cf9c7ed4b4723ddb6a17af270508931ff8f3ada0679f493763bc7345823c9"}) as unknown as TypedDocumentString<FinishedProposalsQuery, FinishedProposalsQueryVariables>;
export const FinishedBallotsPageDocument = new TypedDocumentString(`
    query FinishedBallotsPage($chainId: Int!, $governor: String!, $proposalIds: [BigInt!]!, $after: String) {
  ballots(
    where: {chainId: $chainId, governor: $governor, proposalId_in: $proposalIds, isOverride: false}
    orderBy: "castAt"
    orderDirection: "asc"
    limit: 1000
    after: $after
  ) {
    items {
      proposalId
      voter
      choice
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:068bf248e9e9673fcdd3752ce4ea767c1c55db7532cfe4cad2f9192b2bcafa83"}) as unknown as TypedDocumentString<FinishedBallotsPageQuery, FinishedBallotsPageQueryVariables>;
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
    `, {"hash":"sha256:7c4ae2383ee4feb0b6128a490adf5952f217a92683504535d1a65d8bcace3566"}) as unknown as TypedDocumentString<ContestedProposalsPageQuery, ContestedProposalsPageQueryVariables>;
export const BallotsPageDocument = new TypedDocumentString(`
    query BallotsPage($where: ballotFilter!, $limit: Int!, $offset: Int!) {
  ballots(
    where: $where
    orderBy: "weight"
    orderDirection: "desc"
    limit: $limit
    offset: $offset
  ) {
    items {
      voter
      choice
      weight
      reason
      castAt
      transaction
    }
    totalCount
  }
}
    `, {"hash":"sha256:a948546551132307cee8e3aa73814472c80698e2b70f997a10bafa5f1b07b694"}) as unknown as TypedDocumentString<BallotsPageQuery, BallotsPageQueryVariables>;
export const VotersByNameDocument = new TypedDocumentString(`
    query VotersByName($chainId: Int!, $token: String!, $name: String!) {
  accounts(
    where: {chainId: $chainId, token: $token, name_contains_nocase: $name}
    limit: 50
  ) {
    items {
      address
    }
  }
}
    `, {"hash":"sha256:f4bc3d5a2a203283719c0a4940647fb339f50bfc4ae54be751b75cd67d53acd1"}) as unknown as TypedDocumentString<VotersByNameQuery, VotersByNameQueryVariables>;
export const HomeProposalsDocument = new TypedDocumentString(`
    query HomeProposals($chainId: Int!, $governor: String!) {
  active: proposals(
    where: {chainId: $chainId, governor: $governor, state: active}
    orderBy: "voteEnd"
    orderDirection: "asc"
    limit: 20
  ) {
    items {
      ...ProposalFactsFields
    }
    totalCount
  }
  next: proposals(
    where: {chainId: $chainId, governor: $governor, state_in: [pending]}
    orderBy: "number"
    orderDirection: "asc"
    limit: 5
  ) {
    items {
      ...ProposalFactsFields
    }
  }
  toExecute: proposals(
    where: {chainId: $chainId, governor: $governor, state_in: [succeeded, queued]}
    orderBy: "number"
    orderDirection: "desc"
    limit: 5
  ) {
    items {
      ...ProposalFactsFields
    }
  }
  lately: proposals(
    where: {chainId: $chainId, governor: $governor, state_in: [executed, defeated, canceled]}
    orderBy: "number"
    orderDirection: "desc"
    limit: 4
  ) {
    items {
      ...ProposalFactsFields
    }
  }
}
    fragment ProposalFactsFields on proposal {
  proposalId
  number
  title
  topic
  proposer
  isTextOnly
  createdAt
  voteStart
  voteEnd
  quorum
  approvalThreshold
  forVotes
  againstVotes
  abstainVotes
  forCount
  againstCount
  abstainCount
  ballotCount
  canceledAt
  queuedAt
  executableAt
  executedAt
}`, {"hash":"sha256:4cb7df088dd3922fba96ed66e1b8709d1e6aebdf379c0c61ff8adea2247e158b"}) as unknown as TypedDocumentString<HomeProposalsQuery, HomeProposalsQueryVariables>;
export const OneProposalDocument = new TypedDocumentString(`
    query OneProposal($chainId: Float!, $governor: String!, $proposalId: BigInt!) {
  proposal(chainId: $chainId, governor: $governor, proposalId: $proposalId) {
    ...ProposalFactsFields
    body
    description
    targets
    values
    calldatas
    createdTransaction
    events(orderBy: "block", orderDirection: "asc", limit: 30) {
      items {
        kind
        timestamp
        transaction
        account
        dueAt
      }
    }
  }
}
    fragment ProposalFactsFields on proposal {
  proposalId
  number
  title
  topic
  proposer
  isTextOnly
  createdAt
  voteStart
  voteEnd
  quorum
  approvalThreshold
  forVotes
  againstVotes
  abstainVotes
  forCount
  againstCount
  abstainCount
  ballotCount
  canceledAt
  queuedAt
  executableAt
  executedAt
}`, {"hash":"sha256:c03c25fb49d2669d3aba7c62b4ff6db2db4977436c920e40f9972fe5dfcb99ac"}) as unknown as TypedDocumentString<OneProposalQuery, OneProposalQueryVariables>;
export const ProposalCountsDocument = new TypedDocumentString(`
    query ProposalCounts($base: proposalFilter!) {
  all: proposals(where: $base, limit: 1) {
    totalCount
  }
  pending: proposals(where: {AND: [$base, {state: pending}]}, limit: 1) {
    totalCount
  }
  active: proposals(where: {AND: [$base, {state: active}]}, limit: 1) {
    totalCount
  }
  succeeded: proposals(where: {AND: [$base, {state: succeeded}]}, limit: 1) {
    totalCount
  }
  queued: proposals(where: {AND: [$base, {state: queued}]}, limit: 1) {
    totalCount
  }
  executed: proposals(where: {AND: [$base, {state: executed}]}, limit: 1) {
    totalCount
  }
  defeated: proposals(where: {AND: [$base, {state: defeated}]}, limit: 1) {
    totalCount
  }
  canceled: proposals(where: {AND: [$base, {state: canceled}]}, limit: 1) {
    totalCount
  }
}
    `, {"hash":"sha256:088198fab38ed2e928ff9ffb42464cebd93cc97cc84952898b609d910ecc4ef3"}) as unknown as TypedDocumentString<ProposalCountsQuery, ProposalCountsQueryVariables>;
export const ProposalsPageDocument = new TypedDocumentString(`
    query ProposalsPage($where: proposalFilter!, $limit: Int!, $offset: Int!) {
  proposals(
    where: $where
    orderBy: "number"
    orderDirection: "desc"
    limit: $limit
    offset: $offset
  ) {
    items {
      ...ProposalFactsFields
    }
    totalCount
  }
}
    fragment ProposalFactsFields on proposal {
  proposalId
  number
  title
  topic
  proposer
  isTextOnly
  createdAt
  voteStart
  voteEnd
  quorum
  approvalThreshold
  forVotes
  againstVotes
  abstainVotes
  forCount
  againstCount
  abstainCount
  ballotCount
  canceledAt
  queuedAt
  executableAt
  executedAt
}`, {"hash":"sha256:7fece86fdc401a714b172ed69660b3d903bdbdf652a32146299ea7fc81715cb8"}) as unknown as TypedDocumentString<ProposalsPageQuery, ProposalsPageQueryVariables>;
export const OwnBallotDocument = new TypedDocumentString(`
    query OwnBallot($chainId: Int!, $governor: String!, $token: String!, $proposalId: BigInt!, $voter: String!) {
  ballots(
    where: {chainId: $chainId, governor: $governor, proposalId: $proposalId, voter: $voter}
    limit: 2
  ) {
    items {
      isOverride
      choice
      forShare
      againstShare
      abstainShare
      weight
      castWeight
      reason
      castAt
    }
  }
  accounts(where: {chainId: $chainId, token: $token, address: $voter}, limit: 1) {
    items {
      name
      delegatorCount
    }
  }
}
    `, {"hash":"sha256:8d417b9b16b04a81dbf8590f9e86317c7f5f7462c14496855642c974147433e6"}) as unknown as TypedDocumentString<OwnBallotQuery, OwnBallotQueryVariables>;
export const IndexedBlockDocument = new TypedDocumentString(`
    query IndexedBlock {
  _meta {
    status
  }
}
    `, {"hash":"sha256:b85a51f8be928e1f03cf1c4b3424da6143ff74388769f1878e35f0f63947bb6b"}) as unknown as TypedDocumentString<IndexedBlockQuery, IndexedBlockQueryVariables>;
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
    `, {"hash":"sha256:eb4fc38986e8e74d959e98fe5da719c7ffb97aa6ba73930292fe0026241ef50c"}) as unknown as TypedDocumentString<AccountNamesQuery, AccountNamesQueryVariables>;
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
    `, {"hash":"sha256:a205a719f4bc5c68ccc0af5f781b773a0ced832fc732dbba77bfc61a1ce77db2"}) as unknown as TypedDocumentString<DaoFactsQuery, DaoFactsQueryVariables>;
export const DelegatesPageDocument = new TypedDocumentString(`
    query DelegatesPage($chainId: Int!, $token: String!, $after: String) {
  accounts(
    where: {chainId: $chainId, token: $token, OR: [{votingPower_gt: "0"}, {hasStatement: true}]}
    orderBy: "address"
    orderDirection: "asc"
    limit: 1000
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
    `, {"hash":"sha256:4779df1e14a31f37b1efe2c3e02d67a58b09bac76aa5b77891ee5e0ad0f74b22"}) as unknown as TypedDocumentString<DelegatesPageQuery, DelegatesPageQueryVariables>;