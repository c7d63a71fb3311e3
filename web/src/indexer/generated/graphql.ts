/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Where a proposal is in its life. */
export type ProposalState =
  /** Voting is open. */
  | 'active'
  /** It was withdrawn, or vetoed. */
  | 'canceled'
  /** Voting is over, and it did not pass. */
  | 'defeated'
  /** It was done. */
  | 'executed'
  /** It waited too long to be executed. */
  | 'expired'
  /** Voting has not begun. */
  | 'pending'
  /** It waits in the timelock. */
  | 'queued'
  /** Voting is over, and it passed; nobody has queued it yet. */
  | 'succeeded';

/** Conditions on rows. Those in one object must all hold. */
export type BallotFilter = {
  /** All of these hold. */
  AND?: Array<BallotFilter | null | undefined> | null | undefined;
  /** At least one of these holds. */
  OR?: Array<BallotFilter | null | undefined> | null | undefined;
  /** `abstainShare` is this. */
  abstainShare?: number | null | undefined;
  /** `abstainShare` is more than this. */
  abstainShare_gt?: number | null | undefined;
  /** `abstainShare` is this or more. */
  abstainShare_gte?: number | null | undefined;
  /** `abstainShare` is one of these. */
  abstainShare_in?: Array<number | null | undefined> | null | undefined;
  /** `abstainShare` is less than this. */
  abstainShare_lt?: number | null | undefined;
  /** `abstainShare` is this or less. */
  abstainShare_lte?: number | null | undefined;
  /** `abstainShare` is not this. */
  abstainShare_not?: number | null | undefined;
  /** `abstainShare` is none of these. */
  abstainShare_not_in?: Array<number | null | undefined> | null | undefined;
  /** `againstShare` is this. */
  againstShare?: number | null | undefined;
  /** `againstShare` is more than this. */
  againstShare_gt?: number | null | undefined;
  /** `againstShare` is this or more. */
  againstShare_gte?: number | null | undefined;
  /** `againstShare` is one of these. */
  againstShare_in?: Array<number | null | undefined> | null | undefined;
  /** `againstShare` is less than this. */
  againstShare_lt?: number | null | undefined;
  /** `againstShare` is this or less. */
  againstShare_lte?: number | null | undefined;
  /** `againstShare` is not this. */
  againstShare_not?: number | null | undefined;
  /** `againstShare` is none of these. */
  againstShare_not_in?: Array<number | null | undefined> | null | undefined;
  /** `block` is this. */
  block?: string | null | undefined;
  /** `block` is more than this. */
  block_gt?: string | null | undefined;
  /** `block` is this or more. */
  block_gte?: string | null | undefined;
  /** `block` is one of these. */
  block_in?: Array<string | null | undefined> | null | undefined;
  /** `block` is less than this. */
  block_lt?: string | null | undefined;
  /** `block` is this or less. */
  block_lte?: string | null | undefined;
  /** `block` is not this. */
  block_not?: string | null | undefined;
  /** `block` is none of these. */
  block_not_in?: Array<string | null | undefined> | null | undefined;
  /** `castAt` is this. */
  castAt?: string | null | undefined;
  /** `castAt` is more than this. */
  castAt_gt?: string | null | undefined;
  /** `castAt` is this or more. */
  castAt_gte?: string | null | undefined;
  /** `castAt` is one of these. */
  castAt_in?: Array<string | null | undefined> | null | undefined;
  /** `castAt` is less than this. */
  castAt_lt?: string | null | undefined;
  /** `castAt` is this or less. */
  castAt_lte?: string | null | undefined;
  /** `castAt` is not this. */
  castAt_not?: string | null | undefined;
  /** `castAt` is none of these. */
  castAt_not_in?: Array<string | null | undefined> | null | undefined;
  /** `castWeight` is this. */
  castWeight?: string | null | undefined;
  /** `castWeight` is more than this. */
  castWeight_gt?: string | null | undefined;
  /** `castWeight` is this or more. */
  castWeight_gte?: string | null | undefined;
  /** `castWeight` is one of these. */
  castWeight_in?: Array<string | null | undefined> | null | undefined;
  /** `castWeight` is less than this. */
  castWeight_lt?: string | null | undefined;
  /** `castWeight` is this or less. */
  castWeight_lte?: string | null | undefined;
  /** `castWeight` is not this. */
  castWeight_not?: string | null | undefined;
  /** `castWeight` is none of these. */
  castWeight_not_in?: Array<string | null | undefined> | null | undefined;
  /** `chainId` is this. */
  chainId?: number | null | undefined;
  /** `chainId` is more than this. */
  chainId_gt?: number | null | undefined;
  /** `chainId` is this or more. */
  chainId_gte?: number | null | undefined;
  /** `chainId` is one of these. */
  chainId_in?: Array<number | null | undefined> | null | undefined;
  /** `chainId` is less than this. */
  chainId_lt?: number | null | undefined;
  /** `chainId` is this or less. */
  chainId_lte?: number | null | undefined;
  /** `chainId` is not this. */
  chainId_not?: number | null | undefined;
  /** `chainId` is none of these. */
  chainId_not_in?: Array<number | null | undefined> | null | undefined;
  /** `choice` is this. */
  choice?: string | null | undefined;
  /** `choice` contains this. */
  choice_contains?: string | null | undefined;
  /** `choice` contains this, in upper or lower case. */
  choice_contains_nocase?: string | null | undefined;
  /** `choice` ends so. */
  choice_ends_with?: string | null | undefined;
  /** `choice` ends so, in upper or lower case. */
  choice_ends_with_nocase?: string | null | undefined;
  /** `choice` is one of these. */
  choice_in?: Array<string | null | undefined> | null | undefined;
  /** `choice` is not this. */
  choice_not?: string | null | undefined;
  /** `choice` does not contain this. */
  choice_not_contains?: string | null | undefined;
  /** `choice` does not contain this, in upper or lower case. */
  choice_not_contains_nocase?: string | null | undefined;
  /** `choice` does not end so. */
  choice_not_ends_with?: string | null | undefined;
  /** `choice` does not end so, in upper or lower case. */
  choice_not_ends_with_nocase?: string | null | undefined;
  /** `choice` is none of these. */
  choice_not_in?: Array<string | null | undefined> | null | undefined;
  /** `choice` does not begin so. */
  choice_not_starts_with?: string | null | undefined;
  /** `choice` does not begin so, in upper or lower case. */
  choice_not_starts_with_nocase?: string | null | undefined;
  /** `choice` begins so. */
  choice_starts_with?: string | null | undefined;
  /** `choice` begins so, in upper or lower case. */
  choice_starts_with_nocase?: string | null | undefined;
  /** `forShare` is this. */
  forShare?: number | null | undefined;
  /** `forShare` is more than this. */
  forShare_gt?: number | null | undefined;
  /** `forShare` is this or more. */
  forShare_gte?: number | null | undefined;
  /** `forShare` is one of these. */
  forShare_in?: Array<number | null | undefined> | null | undefined;
  /** `forShare` is less than this. */
  forShare_lt?: number | null | undefined;
  /** `forShare` is this or less. */
  forShare_lte?: number | null | undefined;
  /** `forShare` is not this. */
  forShare_not?: number | null | undefined;
  /** `forShare` is none of these. */
  forShare_not_in?: Array<number | null | undefined> | null | undefined;
  /** `governor` is this. */
  governor?: string | null | undefined;
  /** `governor` contains this. */
  governor_contains?: string | null | undefined;
  /** `governor` ends so. */
  governor_ends_with?: string | null | undefined;
  /** `governor` is one of these. */
  governor_in?: Array<string | null | undefined> | null | undefined;
  /** `governor` is not this. */
  governor_not?: string | null | undefined;
  /** `governor` does not contain this. */
  governor_not_contains?: string | null | undefined;
  /** `governor` does not end so. */
  governor_not_ends_with?: string | null | undefined;
  /** `governor` is none of these. */
  governor_not_in?: Array<string | null | undefined> | null | undefined;
  /** `governor` does not begin so. */
  governor_not_starts_with?: string | null | undefined;
  /** `governor` begins so. */
  governor_starts_with?: string | null | undefined;
  /** `isOverride` is this. */
  isOverride?: boolean | null | undefined;
  /** `isOverride` is one of these. */
  isOverride_in?: Array<boolean | null | undefined> | null | undefined;
  /** `isOverride` is not this. */
  isOverride_not?: boolean | null | undefined;
  /** `isOverride` is none of these. */
  isOverride_not_in?: Array<boolean | null | undefined> | null | undefined;
  /** `proposalId` is this. */
  proposalId?: string | null | undefined;
  /** `proposalId` is more than this. */
  proposalId_gt?: string | null | undefined;
  /** `proposalId` is this or more. */
  proposalId_gte?: string | null | undefined;
  /** `proposalId` is one of these. */
  proposalId_in?: Array<string | null | undefined> | null | undefined;
  /** `proposalId` is less than this. */
  proposalId_lt?: string | null | undefined;
  /** `proposalId` is this or less. */
  proposalId_lte?: string | null | undefined;
  /** `proposalId` is not this. */
  proposalId_not?: string | null | undefined;
  /** `proposalId` is none of these. */
  proposalId_not_in?: Array<string | null | undefined> | null | undefined;
  /** `reason` is this. */
  reason?: string | null | undefined;
  /** `reason` contains this. */
  reason_contains?: string | null | undefined;
  /** `reason` contains this, in upper or lower case. */
  reason_contains_nocase?: string | null | undefined;
  /** `reason` ends so. */
  reason_ends_with?: string | null | undefined;
  /** `reason` ends so, in upper or lower case. */
  reason_ends_with_nocase?: string | null | undefined;
  /** `reason` is one of these. */
  reason_in?: Array<string | null | undefined> | null | undefined;
  /** `reason` is not this. */
  reason_not?: string | null | undefined;
  /** `reason` does not contain this. */
  reason_not_contains?: string | null | undefined;
  /** `reason` does not contain this, in upper or lower case. */
  reason_not_contains_nocase?: string | null | undefined;
  /** `reason` does not end so. */
  reason_not_ends_with?: string | null | undefined;
  /** `reason` does not end so, in upper or lower case. */
  reason_not_ends_with_nocase?: string | null | undefined;
  /** `reason` is none of these. */
  reason_not_in?: Array<string | null | undefined> | null | undefined;
  /** `reason` does not begin so. */
  reason_not_starts_with?: string | null | undefined;
  /** `reason` does not begin so, in upper or lower case. */
  reason_not_starts_with_nocase?: string | null | undefined;
  /** `reason` begins so. */
  reason_starts_with?: string | null | undefined;
  /** `reason` begins so, in upper or lower case. */
  reason_starts_with_nocase?: string | null | undefined;
  /** `transaction` is this. */
  transaction?: string | null | undefined;
  /** `transaction` contains this. */
  transaction_contains?: string | null | undefined;
  /** `transaction` ends so. */
  transaction_ends_with?: string | null | undefined;
  /** `transaction` is one of these. */
  transaction_in?: Array<string | null | undefined> | null | undefined;
  /** `transaction` is not this. */
  transaction_not?: string | null | undefined;
  /** `transaction` does not contain this. */
  transaction_not_contains?: string | null | undefined;
  /** `transaction` does not end so. */
  transaction_not_ends_with?: string | null | undefined;
  /** `transaction` is none of these. */
  transaction_not_in?: Array<string | null | undefined> | null | undefined;
  /** `transaction` does not begin so. */
  transaction_not_starts_with?: string | null | undefined;
  /** `transaction` begins so. */
  transaction_starts_with?: string | null | undefined;
  /** `voter` is this. */
  voter?: string | null | undefined;
  /** `voter` contains this. */
  voter_contains?: string | null | undefined;
  /** `voter` ends so. */
  voter_ends_with?: string | null | undefined;
  /** `voter` is one of these. */
  voter_in?: Array<string | null | undefined> | null | undefined;
  /** `voter` is not this. */
  voter_not?: string | null | undefined;
  /** `voter` does not contain this. */
  voter_not_contains?: string | null | undefined;
  /** `voter` does not end so. */
  voter_not_ends_with?: string | null | undefined;
  /** `voter` is none of these. */
  voter_not_in?: Array<string | null | undefined> | null | undefined;
  /** `voter` does not begin so. */
  voter_not_starts_with?: string | null | undefined;
  /** `voter` begins so. */
  voter_starts_with?: string | null | undefined;
  /** `weight` is this. */
  weight?: string | null | undefined;
  /** `weight` is more than this. */
  weight_gt?: string | null | undefined;
  /** `weight` is this or more. */
  weight_gte?: string | null | undefined;
  /** `weight` is one of these. */
  weight_in?: Array<string | null | undefined> | null | undefined;
  /** `weight` is less than this. */
  weight_lt?: string | null | undefined;
  /** `weight` is this or less. */
  weight_lte?: string | null | undefined;
  /** `weight` is not this. */
  weight_not?: string | null | undefined;
  /** `weight` is none of these. */
  weight_not_in?: Array<string | null | undefined> | null | undefined;
};

/** Conditions on rows. Those in one object must all hold. */
export type ProposalFilter = {
  /** All of these hold. */
  AND?: Array<ProposalFilter | null | undefined> | null | undefined;
  /** At least one of these holds. */
  OR?: Array<ProposalFilter | null | undefined> | null | undefined;
  /** `abstainCount` is this. */
  abstainCount?: number | null | undefined;
  /** `abstainCount` is more than this. */
  abstainCount_gt?: number | null | undefined;
  /** `abstainCount` is this or more. */
  abstainCount_gte?: number | null | undefined;
  /** `abstainCount` is one of these. */
  abstainCount_in?: Array<number | null | undefined> | null | undefined;
  /** `abstainCount` is less than this. */
  abstainCount_lt?: number | null | undefined;
  /** `abstainCount` is this or less. */
  abstainCount_lte?: number | null | undefined;
  /** `abstainCount` is not this. */
  abstainCount_not?: number | null | undefined;
  /** `abstainCount` is none of these. */
  abstainCount_not_in?: Array<number | null | undefined> | null | undefined;
  /** `abstainVotes` is this. */
  abstainVotes?: string | null | undefined;
  /** `abstainVotes` is more than this. */
  abstainVotes_gt?: string | null | undefined;
  /** `abstainVotes` is this or more. */
  abstainVotes_gte?: string | null | undefined;
  /** `abstainVotes` is one of these. */
  abstainVotes_in?: Array<string | null | undefined> | null | undefined;
  /** `abstainVotes` is less than this. */
  abstainVotes_lt?: string | null | undefined;
  /** `abstainVotes` is this or less. */
  abstainVotes_lte?: string | null | undefined;
  /** `abstainVotes` is not this. */
  abstainVotes_not?: string | null | undefined;
  /** `abstainVotes` is none of these. */
  abstainVotes_not_in?: Array<string | null | undefined> | null | undefined;
  /** `againstCount` is this. */
  againstCount?: number | null | undefined;
  /** `againstCount` is more than this. */
  againstCount_gt?: number | null | undefined;
  /** `againstCount` is this or more. */
  againstCount_gte?: number | null | undefined;
  /** `againstCount` is one of these. */
  againstCount_in?: Array<number | null | undefined> | null | undefined;
  /** `againstCount` is less than this. */
  againstCount_lt?: number | null | undefined;
  /** `againstCount` is this or less. */
  againstCount_lte?: number | null | undefined;
  /** `againstCount` is not this. */
  againstCount_not?: number | null | undefined;
  /** `againstCount` is none of these. */
  againstCount_not_in?: Array<number | null | undefined> | null | undefined;
  /** `againstVotes` is this. */
  againstVotes?: string | null | undefined;
  /** `againstVotes` is more than this. */
  againstVotes_gt?: string | null | undefined;
  /** `againstVotes` is this or more. */
  againstVotes_gte?: string | null | undefined;
  /** `againstVotes` is one of these. */
  againstVotes_in?: Array<string | null | undefined> | null | undefined;
  /** `againstVotes` is less than this. */
  againstVotes_lt?: string | null | undefined;
  /** `againstVotes` is this or less. */
  againstVotes_lte?: string | null | undefined;
  /** `againstVotes` is not this. */
  againstVotes_not?: string | null | undefined;
  /** `againstVotes` is none of these. */
  againstVotes_not_in?: Array<string | null | undefined> | null | undefined;
  /** `approvalThreshold` is this. */
  approvalThreshold?: number | null | undefined;
  /** `approvalThreshold` is more than this. */
  approvalThreshold_gt?: number | null | undefined;
  /** `approvalThreshold` is this or more. */
  approvalThreshold_gte?: number | null | undefined;
  /** `approvalThreshold` is one of these. */
  approvalThreshold_in?: Array<number | null | undefined> | null | undefined;
  /** `approvalThreshold` is less than this. */
  approvalThreshold_lt?: number | null | undefined;
  /** `approvalThreshold` is this or less. */
  approvalThreshold_lte?: number | null | undefined;
  /** `approvalThreshold` is not this. */
  approvalThreshold_not?: number | null | undefined;
  /** `approvalThreshold` is none of these. */
  approvalThreshold_not_in?: Array<number | null | undefined> | null | undefined;
  /** `ballotCount` is this. */
  ballotCount?: number | null | undefined;
  /** `ballotCount` is more than this. */
  ballotCount_gt?: number | null | undefined;
  /** `ballotCount` is this or more. */
  ballotCount_gte?: number | null | undefined;
  /** `ballotCount` is one of these. */
  ballotCount_in?: Array<number | null | undefined> | null | undefined;
  /** `ballotCount` is less than this. */
  ballotCount_lt?: number | null | undefined;
  /** `ballotCount` is this or less. */
  ballotCount_lte?: number | null | undefined;
  /** `ballotCount` is not this. */
  ballotCount_not?: number | null | undefined;
  /** `ballotCount` is none of these. */
  ballotCount_not_in?: Array<number | null | undefined> | null | undefined;
  /** `body` is this. */
  body?: string | null | undefined;
  /** `body` contains this. */
  body_contains?: string | null | undefined;
  /** `body` contains this, in upper or lower case. */
  body_contains_nocase?: string | null | undefined;
  /** `body` ends so. */
  body_ends_with?: string | null | undefined;
  /** `body` ends so, in upper or lower case. */
  body_ends_with_nocase?: string | null | undefined;
  /** `body` is one of these. */
  body_in?: Array<string | null | undefined> | null | undefined;
  /** `body` is not this. */
  body_not?: string | null | undefined;
  /** `body` does not contain this. */
  body_not_contains?: string | null | undefined;
  /** `body` does not contain this, in upper or lower case. */
  body_not_contains_nocase?: string | null | undefined;
  /** `body` does not end so. */
  body_not_ends_with?: string | null | undefined;
  /** `body` does not end so, in upper or lower case. */
  body_not_ends_with_nocase?: string | null | undefined;
  /** `body` is none of these. */
  body_not_in?: Array<string | null | undefined> | null | undefined;
  /** `body` does not begin so. */
  body_not_starts_with?: string | null | undefined;
  /** `body` does not begin so, in upper or lower case. */
  body_not_starts_with_nocase?: string | null | undefined;
  /** `body` begins so. */
  body_starts_with?: string | null | undefined;
  /** `body` begins so, in upper or lower case. */
  body_starts_with_nocase?: string | null | undefined;
  /** `canceledAt` is this. */
  canceledAt?: string | null | undefined;
  /** `canceledAt` is more than this. */
  canceledAt_gt?: string | null | undefined;
  /** `canceledAt` is this or more. */
  canceledAt_gte?: string | null | undefined;
  /** `canceledAt` is one of these. */
  canceledAt_in?: Array<string | null | undefined> | null | undefined;
  /** `canceledAt` is less than this. */
  canceledAt_lt?: string | null | undefined;
  /** `canceledAt` is this or less. */
  canceledAt_lte?: string | null | undefined;
  /** `canceledAt` is not this. */
  canceledAt_not?: string | null | undefined;
  /** `canceledAt` is none of these. */
  canceledAt_not_in?: Array<string | null | undefined> | null | undefined;
  /** `chainId` is this. */
  chainId?: number | null | undefined;
  /** `chainId` is more than this. */
  chainId_gt?: number | null | undefined;
  /** `chainId` is this or more. */
  chainId_gte?: number | null | undefined;
  /** `chainId` is one of these. */
  chainId_in?: Array<number | null | undefined> | null | undefined;
  /** `chainId` is less than this. */
  chainId_lt?: number | null | undefined;
  /** `chainId` is this or less. */
  chainId_lte?: number | null | undefined;
  /** `chainId` is not this. */
  chainId_not?: number | null | undefined;
  /** `chainId` is none of these. */
  chainId_not_in?: Array<number | null | undefined> | null | undefined;
  /** `clock` is this. */
  clock?: string | null | undefined;
  /** `clock` contains this. */
  clock_contains?: string | null | undefined;
  /** `clock` contains this, in upper or lower case. */
  clock_contains_nocase?: string | null | undefined;
  /** `clock` ends so. */
  clock_ends_with?: string | null | undefined;
  /** `clock` ends so, in upper or lower case. */
  clock_ends_with_nocase?: string | null | undefined;
  /** `clock` is one of these. */
  clock_in?: Array<string | null | undefined> | null | undefined;
  /** `clock` is not this. */
  clock_not?: string | null | undefined;
  /** `clock` does not contain this. */
  clock_not_contains?: string | null | undefined;
  /** `clock` does not contain this, in upper or lower case. */
  clock_not_contains_nocase?: string | null | undefined;
  /** `clock` does not end so. */
  clock_not_ends_with?: string | null | undefined;
  /** `clock` does not end so, in upper or lower case. */
  clock_not_ends_with_nocase?: string | null | undefined;
  /** `clock` is none of these. */
  clock_not_in?: Array<string | null | undefined> | null | undefined;
  /** `clock` does not begin so. */
  clock_not_starts_with?: string | null | undefined;
  /** `clock` does not begin so, in upper or lower case. */
  clock_not_starts_with_nocase?: string | null | undefined;
  /** `clock` begins so. */
  clock_starts_with?: string | null | undefined;
  /** `clock` begins so, in upper or lower case. */
  clock_starts_with_nocase?: string | null | undefined;
  /** `createdAt` is this. */
  createdAt?: string | null | undefined;
  /** `createdAt` is more than this. */
  createdAt_gt?: string | null | undefined;
  /** `createdAt` is this or more. */
  createdAt_gte?: string | null | undefined;
  /** `createdAt` is one of these. */
  createdAt_in?: Array<string | null | undefined> | null | undefined;
  /** `createdAt` is less than this. */
  createdAt_lt?: string | null | undefined;
  /** `createdAt` is this or less. */
  createdAt_lte?: string | null | undefined;
  /** `createdAt` is not this. */
  createdAt_not?: string | null | undefined;
  /** `createdAt` is none of these. */
  createdAt_not_in?: Array<string | null | undefined> | null | undefined;
  /** `createdBlock` is this. */
  createdBlock?: string | null | undefined;
  /** `createdBlock` is more than this. */
  createdBlock_gt?: string | null | undefined;
  /** `createdBlock` is this or more. */
  createdBlock_gte?: string | null | undefined;
  /** `createdBlock` is one of these. */
  createdBlock_in?: Array<string | null | undefined> | null | undefined;
  /** `createdBlock` is less than this. */
  createdBlock_lt?: string | null | undefined;
  /** `createdBlock` is this or less. */
  createdBlock_lte?: string | null | undefined;
  /** `createdBlock` is not this. */
  createdBlock_not?: string | null | undefined;
  /** `createdBlock` is none of these. */
  createdBlock_not_in?: Array<string | null | undefined> | null | undefined;
  /** `createdTransaction` is this. */
  createdTransaction?: string | null | undefined;
  /** `createdTransaction` contains this. */
  createdTransaction_contains?: string | null | undefined;
  /** `createdTransaction` ends so. */
  createdTransaction_ends_with?: string | null | undefined;
  /** `createdTransaction` is one of these. */
  createdTransaction_in?: Array<string | null | undefined> | null | undefined;
  /** `createdTransaction` is not this. */
  createdTransaction_not?: string | null | undefined;
  /** `createdTransaction` does not contain this. */
  createdTransaction_not_contains?: string | null | undefined;
  /** `createdTransaction` does not end so. */
  createdTransaction_not_ends_with?: string | null | undefined;
  /** `createdTransaction` is none of these. */
  createdTransaction_not_in?: Array<string | null | undefined> | null | undefined;
  /** `createdTransaction` does not begin so. */
  createdTransaction_not_starts_with?: string | null | undefined;
  /** `createdTransaction` begins so. */
  createdTransaction_starts_with?: string | null | undefined;
  /** `description` is this. */
  description?: string | null | undefined;
  /** `descriptionHash` is this. */
  descriptionHash?: string | null | undefined;
  /** `descriptionHash` contains this. */
  descriptionHash_contains?: string | null | undefined;
  /** `descriptionHash` ends so. */
  descriptionHash_ends_with?: string | null | undefined;
  /** `descriptionHash` is one of these. */
  descriptionHash_in?: Array<string | null | undefined> | null | undefined;
  /** `descriptionHash` is not this. */
  descriptionHash_not?: string | null | undefined;
  /** `descriptionHash` does not contain this. */
  descriptionHash_not_contains?: string | null | undefined;
  /** `descriptionHash` does not end so. */
  descriptionHash_not_ends_with?: string | null | undefined;
  /** `descriptionHash` is none of these. */
  descriptionHash_not_in?: Array<string | null | undefined> | null | undefined;
  /** `descriptionHash` does not begin so. */
  descriptionHash_not_starts_with?: string | null | undefined;
  /** `descriptionHash` begins so. */
  descriptionHash_starts_with?: string | null | undefined;
  /** `description` contains this. */
  description_contains?: string | null | undefined;
  /** `description` contains this, in upper or lower case. */
  description_contains_nocase?: string | null | undefined;
  /** `description` ends so. */
  description_ends_with?: string | null | undefined;
  /** `description` ends so, in upper or lower case. */
  description_ends_with_nocase?: string | null | undefined;
  /** `description` is one of these. */
  description_in?: Array<string | null | undefined> | null | undefined;
  /** `description` is not this. */
  description_not?: string | null | undefined;
  /** `description` does not contain this. */
  description_not_contains?: string | null | undefined;
  /** `description` does not contain this, in upper or lower case. */
  description_not_contains_nocase?: string | null | undefined;
  /** `description` does not end so. */
  description_not_ends_with?: string | null | undefined;
  /** `description` does not end so, in upper or lower case. */
  description_not_ends_with_nocase?: string | null | undefined;
  /** `description` is none of these. */
  description_not_in?: Array<string | null | undefined> | null | undefined;
  /** `description` does not begin so. */
  description_not_starts_with?: string | null | undefined;
  /** `description` does not begin so, in upper or lower case. */
  description_not_starts_with_nocase?: string | null | undefined;
  /** `description` begins so. */
  description_starts_with?: string | null | undefined;
  /** `description` begins so, in upper or lower case. */
  description_starts_with_nocase?: string | null | undefined;
  /** `executableAt` is this. */
  executableAt?: string | null | undefined;
  /** `executableAt` is more than this. */
  executableAt_gt?: string | null | undefined;
  /** `executableAt` is this or more. */
  executableAt_gte?: string | null | undefined;
  /** `executableAt` is one of these. */
  executableAt_in?: Array<string | null | undefined> | null | undefined;
  /** `executableAt` is less than this. */
  executableAt_lt?: string | null | undefined;
  /** `executableAt` is this or less. */
  executableAt_lte?: string | null | undefined;
  /** `executableAt` is not this. */
  executableAt_not?: string | null | undefined;
  /** `executableAt` is none of these. */
  executableAt_not_in?: Array<string | null | undefined> | null | undefined;
  /** `executedAt` is this. */
  executedAt?: string | null | undefined;
  /** `executedAt` is more than this. */
  executedAt_gt?: string | null | undefined;
  /** `executedAt` is this or more. */
  executedAt_gte?: string | null | undefined;
  /** `executedAt` is one of these. */
  executedAt_in?: Array<string | null | undefined> | null | undefined;
  /** `executedAt` is less than this. */
  executedAt_lt?: string | null | undefined;
  /** `executedAt` is this or less. */
  executedAt_lte?: string | null | undefined;
  /** `executedAt` is not this. */
  executedAt_not?: string | null | undefined;
  /** `executedAt` is none of these. */
  executedAt_not_in?: Array<string | null | undefined> | null | undefined;
  /** `forCount` is this. */
  forCount?: number | null | undefined;
  /** `forCount` is more than this. */
  forCount_gt?: number | null | undefined;
  /** `forCount` is this or more. */
  forCount_gte?: number | null | undefined;
  /** `forCount` is one of these. */
  forCount_in?: Array<number | null | undefined> | null | undefined;
  /** `forCount` is less than this. */
  forCount_lt?: number | null | undefined;
  /** `forCount` is this or less. */
  forCount_lte?: number | null | undefined;
  /** `forCount` is not this. */
  forCount_not?: number | null | undefined;
  /** `forCount` is none of these. */
  forCount_not_in?: Array<number | null | undefined> | null | undefined;
  /** `forVotes` is this. */
  forVotes?: string | null | undefined;
  /** `forVotes` is more than this. */
  forVotes_gt?: string | null | undefined;
  /** `forVotes` is this or more. */
  forVotes_gte?: string | null | undefined;
  /** `forVotes` is one of these. */
  forVotes_in?: Array<string | null | undefined> | null | undefined;
  /** `forVotes` is less than this. */
  forVotes_lt?: string | null | undefined;
  /** `forVotes` is this or less. */
  forVotes_lte?: string | null | undefined;
  /** `forVotes` is not this. */
  forVotes_not?: string | null | undefined;
  /** `forVotes` is none of these. */
  forVotes_not_in?: Array<string | null | undefined> | null | undefined;
  /** `governor` is this. */
  governor?: string | null | undefined;
  /** `governor` contains this. */
  governor_contains?: string | null | undefined;
  /** `governor` ends so. */
  governor_ends_with?: string | null | undefined;
  /** `governor` is one of these. */
  governor_in?: Array<string | null | undefined> | null | undefined;
  /** `governor` is not this. */
  governor_not?: string | null | undefined;
  /** `governor` does not contain this. */
  governor_not_contains?: string | null | undefined;
  /** `governor` does not end so. */
  governor_not_ends_with?: string | null | undefined;
  /** `governor` is none of these. */
  governor_not_in?: Array<string | null | undefined> | null | undefined;
  /** `governor` does not begin so. */
  governor_not_starts_with?: string | null | undefined;
  /** `governor` begins so. */
  governor_starts_with?: string | null | undefined;
  /** `isPassing` is this. */
  isPassing?: boolean | null | undefined;
  /** `isPassing` is one of these. */
  isPassing_in?: Array<boolean | null | undefined> | null | undefined;
  /** `isPassing` is not this. */
  isPassing_not?: boolean | null | undefined;
  /** `isPassing` is none of these. */
  isPassing_not_in?: Array<boolean | null | undefined> | null | undefined;
  /** `isTextOnly` is this. */
  isTextOnly?: boolean | null | undefined;
  /** `isTextOnly` is one of these. */
  isTextOnly_in?: Array<boolean | null | undefined> | null | undefined;
  /** `isTextOnly` is not this. */
  isTextOnly_not?: boolean | null | undefined;
  /** `isTextOnly` is none of these. */
  isTextOnly_not_in?: Array<boolean | null | undefined> | null | undefined;
  /** `number` is this. */
  number?: number | null | undefined;
  /** `number` is more than this. */
  number_gt?: number | null | undefined;
  /** `number` is this or more. */
  number_gte?: number | null | undefined;
  /** `number` is one of these. */
  number_in?: Array<number | null | undefined> | null | undefined;
  /** `number` is less than this. */
  number_lt?: number | null | undefined;
  /** `number` is this or less. */
  number_lte?: number | null | undefined;
  /** `number` is not this. */
  number_not?: number | null | undefined;
  /** `number` is none of these. */
  number_not_in?: Array<number | null | undefined> | null | undefined;
  /** `overrideCount` is this. */
  overrideCount?: number | null | undefined;
  /** `overrideCount` is more than this. */
  overrideCount_gt?: number | null | undefined;
  /** `overrideCount` is this or more. */
  overrideCount_gte?: number | null | undefined;
  /** `overrideCount` is one of these. */
  overrideCount_in?: Array<number | null | undefined> | null | undefined;
  /** `overrideCount` is less than this. */
  overrideCount_lt?: number | null | undefined;
  /** `overrideCount` is this or less. */
  overrideCount_lte?: number | null | undefined;
  /** `overrideCount` is not this. */
  overrideCount_not?: number | null | undefined;
  /** `overrideCount` is none of these. */
  overrideCount_not_in?: Array<number | null | undefined> | null | undefined;
  /** `proposalId` is this. */
  proposalId?: string | null | undefined;
  /** `proposalId` is more than this. */
  proposalId_gt?: string | null | undefined;
  /** `proposalId` is this or more. */
  proposalId_gte?: string | null | undefined;
  /** `proposalId` is one of these. */
  proposalId_in?: Array<string | null | undefined> | null | undefined;
  /** `proposalId` is less than this. */
  proposalId_lt?: string | null | undefined;
  /** `proposalId` is this or less. */
  proposalId_lte?: string | null | undefined;
  /** `proposalId` is not this. */
  proposalId_not?: string | null | undefined;
  /** `proposalId` is none of these. */
  proposalId_not_in?: Array<string | null | undefined> | null | undefined;
  /** `proposalType` is this. */
  proposalType?: number | null | undefined;
  /** `proposalType` is more than this. */
  proposalType_gt?: number | null | undefined;
  /** `proposalType` is this or more. */
  proposalType_gte?: number | null | undefined;
  /** `proposalType` is one of these. */
  proposalType_in?: Array<number | null | undefined> | null | undefined;
  /** `proposalType` is less than this. */
  proposalType_lt?: number | null | undefined;
  /** `proposalType` is this or less. */
  proposalType_lte?: number | null | undefined;
  /** `proposalType` is not this. */
  proposalType_not?: number | null | undefined;
  /** `proposalType` is none of these. */
  proposalType_not_in?: Array<number | null | undefined> | null | undefined;
  /** `proposer` is this. */
  proposer?: string | null | undefined;
  /** `proposer` contains this. */
  proposer_contains?: string | null | undefined;
  /** `proposer` ends so. */
  proposer_ends_with?: string | null | undefined;
  /** `proposer` is one of these. */
  proposer_in?: Array<string | null | undefined> | null | undefined;
  /** `proposer` is not this. */
  proposer_not?: string | null | undefined;
  /** `proposer` does not contain this. */
  proposer_not_contains?: string | null | undefined;
  /** `proposer` does not end so. */
  proposer_not_ends_with?: string | null | undefined;
  /** `proposer` is none of these. */
  proposer_not_in?: Array<string | null | undefined> | null | undefined;
  /** `proposer` does not begin so. */
  proposer_not_starts_with?: string | null | undefined;
  /** `proposer` begins so. */
  proposer_starts_with?: string | null | undefined;
  /** `queuedAt` is this. */
  queuedAt?: string | null | undefined;
  /** `queuedAt` is more than this. */
  queuedAt_gt?: string | null | undefined;
  /** `queuedAt` is this or more. */
  queuedAt_gte?: string | null | undefined;
  /** `queuedAt` is one of these. */
  queuedAt_in?: Array<string | null | undefined> | null | undefined;
  /** `queuedAt` is less than this. */
  queuedAt_lt?: string | null | undefined;
  /** `queuedAt` is this or less. */
  queuedAt_lte?: string | null | undefined;
  /** `queuedAt` is not this. */
  queuedAt_not?: string | null | undefined;
  /** `queuedAt` is none of these. */
  queuedAt_not_in?: Array<string | null | undefined> | null | undefined;
  /** `quorum` is this. */
  quorum?: string | null | undefined;
  /** `quorumBasisPoints` is this. */
  quorumBasisPoints?: number | null | undefined;
  /** `quorumBasisPoints` is more than this. */
  quorumBasisPoints_gt?: number | null | undefined;
  /** `quorumBasisPoints` is this or more. */
  quorumBasisPoints_gte?: number | null | undefined;
  /** `quorumBasisPoints` is one of these. */
  quorumBasisPoints_in?: Array<number | null | undefined> | null | undefined;
  /** `quorumBasisPoints` is less than this. */
  quorumBasisPoints_lt?: number | null | undefined;
  /** `quorumBasisPoints` is this or less. */
  quorumBasisPoints_lte?: number | null | undefined;
  /** `quorumBasisPoints` is not this. */
  quorumBasisPoints_not?: number | null | undefined;
  /** `quorumBasisPoints` is none of these. */
  quorumBasisPoints_not_in?: Array<number | null | undefined> | null | undefined;
  /** `quorum` is more than this. */
  quorum_gt?: string | null | undefined;
  /** `quorum` is this or more. */
  quorum_gte?: string | null | undefined;
  /** `quorum` is one of these. */
  quorum_in?: Array<string | null | undefined> | null | undefined;
  /** `quorum` is less than this. */
  quorum_lt?: string | null | undefined;
  /** `quorum` is this or less. */
  quorum_lte?: string | null | undefined;
  /** `quorum` is not this. */
  quorum_not?: string | null | undefined;
  /** `quorum` is none of these. */
  quorum_not_in?: Array<string | null | undefined> | null | undefined;
  /** `splitCount` is this. */
  splitCount?: number | null | undefined;
  /** `splitCount` is more than this. */
  splitCount_gt?: number | null | undefined;
  /** `splitCount` is this or more. */
  splitCount_gte?: number | null | undefined;
  /** `splitCount` is one of these. */
  splitCount_in?: Array<number | null | undefined> | null | undefined;
  /** `splitCount` is less than this. */
  splitCount_lt?: number | null | undefined;
  /** `splitCount` is this or less. */
  splitCount_lte?: number | null | undefined;
  /** `splitCount` is not this. */
  splitCount_not?: number | null | undefined;
  /** `splitCount` is none of these. */
  splitCount_not_in?: Array<number | null | undefined> | null | undefined;
  /** It is in this state. */
  state?: ProposalState | null | undefined;
  /** It is in one of these states. */
  state_in?: Array<ProposalState> | null | undefined;
  /** `title` is this. */
  title?: string | null | undefined;
  /** `title` contains this. */
  title_contains?: string | null | undefined;
  /** `title` contains this, in upper or lower case. */
  title_contains_nocase?: string | null | undefined;
  /** `title` ends so. */
  title_ends_with?: string | null | undefined;
  /** `title` ends so, in upper or lower case. */
  title_ends_with_nocase?: string | null | undefined;
  /** `title` is one of these. */
  title_in?: Array<string | null | undefined> | null | undefined;
  /** `title` is not this. */
  title_not?: string | null | undefined;
  /** `title` does not contain this. */
  title_not_contains?: string | null | undefined;
  /** `title` does not contain this, in upper or lower case. */
  title_not_contains_nocase?: string | null | undefined;
  /** `title` does not end so. */
  title_not_ends_with?: string | null | undefined;
  /** `title` does not end so, in upper or lower case. */
  title_not_ends_with_nocase?: string | null | undefined;
  /** `title` is none of these. */
  title_not_in?: Array<string | null | undefined> | null | undefined;
  /** `title` does not begin so. */
  title_not_starts_with?: string | null | undefined;
  /** `title` does not begin so, in upper or lower case. */
  title_not_starts_with_nocase?: string | null | undefined;
  /** `title` begins so. */
  title_starts_with?: string | null | undefined;
  /** `title` begins so, in upper or lower case. */
  title_starts_with_nocase?: string | null | undefined;
  /** `topic` is this. */
  topic?: string | null | undefined;
  /** `topicLabelledBy` is this. */
  topicLabelledBy?: string | null | undefined;
  /** `topicLabelledBy` contains this. */
  topicLabelledBy_contains?: string | null | undefined;
  /** `topicLabelledBy` contains this, in upper or lower case. */
  topicLabelledBy_contains_nocase?: string | null | undefined;
  /** `topicLabelledBy` ends so. */
  topicLabelledBy_ends_with?: string | null | undefined;
  /** `topicLabelledBy` ends so, in upper or lower case. */
  topicLabelledBy_ends_with_nocase?: string | null | undefined;
  /** `topicLabelledBy` is one of these. */
  topicLabelledBy_in?: Array<string | null | undefined> | null | undefined;
  /** `topicLabelledBy` is not this. */
  topicLabelledBy_not?: string | null | undefined;
  /** `topicLabelledBy` does not contain this. */
  topicLabelledBy_not_contains?: string | null | undefined;
  /** `topicLabelledBy` does not contain this, in upper or lower case. */
  topicLabelledBy_not_contains_nocase?: string | null | undefined;
  /** `topicLabelledBy` does not end so. */
  topicLabelledBy_not_ends_with?: string | null | undefined;
  /** `topicLabelledBy` does not end so, in upper or lower case. */
  topicLabelledBy_not_ends_with_nocase?: string | null | undefined;
  /** `topicLabelledBy` is none of these. */
  topicLabelledBy_not_in?: Array<string | null | undefined> | null | undefined;
  /** `topicLabelledBy` does not begin so. */
  topicLabelledBy_not_starts_with?: string | null | undefined;
  /** `topicLabelledBy` does not begin so, in upper or lower case. */
  topicLabelledBy_not_starts_with_nocase?: string | null | undefined;
  /** `topicLabelledBy` begins so. */
  topicLabelledBy_starts_with?: string | null | undefined;
  /** `topicLabelledBy` begins so, in upper or lower case. */
  topicLabelledBy_starts_with_nocase?: string | null | undefined;
  /** `topicLabelledFor` is this. */
  topicLabelledFor?: string | null | undefined;
  /** `topicLabelledFor` contains this. */
  topicLabelledFor_contains?: string | null | undefined;
  /** `topicLabelledFor` contains this, in upper or lower case. */
  topicLabelledFor_contains_nocase?: string | null | undefined;
  /** `topicLabelledFor` ends so. */
  topicLabelledFor_ends_with?: string | null | undefined;
  /** `topicLabelledFor` ends so, in upper or lower case. */
  topicLabelledFor_ends_with_nocase?: string | null | undefined;
  /** `topicLabelledFor` is one of these. */
  topicLabelledFor_in?: Array<string | null | undefined> | null | undefined;
  /** `topicLabelledFor` is not this. */
  topicLabelledFor_not?: string | null | undefined;
  /** `topicLabelledFor` does not contain this. */
  topicLabelledFor_not_contains?: string | null | undefined;
  /** `topicLabelledFor` does not contain this, in upper or lower case. */
  topicLabelledFor_not_contains_nocase?: string | null | undefined;
  /** `topicLabelledFor` does not end so. */
  topicLabelledFor_not_ends_with?: string | null | undefined;
  /** `topicLabelledFor` does not end so, in upper or lower case. */
  topicLabelledFor_not_ends_with_nocase?: string | null | undefined;
  /** `topicLabelledFor` is none of these. */
  topicLabelledFor_not_in?: Array<string | null | undefined> | null | undefined;
  /** `topicLabelledFor` does not begin so. */
  topicLabelledFor_not_starts_with?: string | null | undefined;
  /** `topicLabelledFor` does not begin so, in upper or lower case. */
  topicLabelledFor_not_starts_with_nocase?: string | null | undefined;
  /** `topicLabelledFor` begins so. */
  topicLabelledFor_starts_with?: string | null | undefined;
  /** `topicLabelledFor` begins so, in upper or lower case. */
  topicLabelledFor_starts_with_nocase?: string | null | undefined;
  /** `topicLabelledOn` is this. */
  topicLabelledOn?: string | null | undefined;
  /** `topicLabelledOn` contains this. */
  topicLabelledOn_contains?: string | null | undefined;
  /** `topicLabelledOn` contains this, in upper or lower case. */
  topicLabelledOn_contains_nocase?: string | null | undefined;
  /** `topicLabelledOn` ends so. */
  topicLabelledOn_ends_with?: string | null | undefined;
  /** `topicLabelledOn` ends so, in upper or lower case. */
  topicLabelledOn_ends_with_nocase?: string | null | undefined;
  /** `topicLabelledOn` is one of these. */
  topicLabelledOn_in?: Array<string | null | undefined> | null | undefined;
  /** `topicLabelledOn` is not this. */
  topicLabelledOn_not?: string | null | undefined;
  /** `topicLabelledOn` does not contain this. */
  topicLabelledOn_not_contains?: string | null | undefined;
  /** `topicLabelledOn` does not contain this, in upper or lower case. */
  topicLabelledOn_not_contains_nocase?: string | null | undefined;
  /** `topicLabelledOn` does not end so. */
  topicLabelledOn_not_ends_with?: string | null | undefined;
  /** `topicLabelledOn` does not end so, in upper or lower case. */
  topicLabelledOn_not_ends_with_nocase?: string | null | undefined;
  /** `topicLabelledOn` is none of these. */
  topicLabelledOn_not_in?: Array<string | null | undefined> | null | undefined;
  /** `topicLabelledOn` does not begin so. */
  topicLabelledOn_not_starts_with?: string | null | undefined;
  /** `topicLabelledOn` does not begin so, in upper or lower case. */
  topicLabelledOn_not_starts_with_nocase?: string | null | undefined;
  /** `topicLabelledOn` begins so. */
  topicLabelledOn_starts_with?: string | null | undefined;
  /** `topicLabelledOn` begins so, in upper or lower case. */
  topicLabelledOn_starts_with_nocase?: string | null | undefined;
  /** `topicNumber` is this. */
  topicNumber?: number | null | undefined;
  /** `topicNumber` is more than this. */
  topicNumber_gt?: number | null | undefined;
  /** `topicNumber` is this or more. */
  topicNumber_gte?: number | null | undefined;
  /** `topicNumber` is one of these. */
  topicNumber_in?: Array<number | null | undefined> | null | undefined;
  /** `topicNumber` is less than this. */
  topicNumber_lt?: number | null | undefined;
  /** `topicNumber` is this or less. */
  topicNumber_lte?: number | null | undefined;
  /** `topicNumber` is not this. */
  topicNumber_not?: number | null | undefined;
  /** `topicNumber` is none of these. */
  topicNumber_not_in?: Array<number | null | undefined> | null | undefined;
  /** `topic` contains this. */
  topic_contains?: string | null | undefined;
  /** `topic` contains this, in upper or lower case. */
  topic_contains_nocase?: string | null | undefined;
  /** `topic` ends so. */
  topic_ends_with?: string | null | undefined;
  /** `topic` ends so, in upper or lower case. */
  topic_ends_with_nocase?: string | null | undefined;
  /** `topic` is one of these. */
  topic_in?: Array<string | null | undefined> | null | undefined;
  /** `topic` is not this. */
  topic_not?: string | null | undefined;
  /** `topic` does not contain this. */
  topic_not_contains?: string | null | undefined;
  /** `topic` does not contain this, in upper or lower case. */
  topic_not_contains_nocase?: string | null | undefined;
  /** `topic` does not end so. */
  topic_not_ends_with?: string | null | undefined;
  /** `topic` does not end so, in upper or lower case. */
  topic_not_ends_with_nocase?: string | null | undefined;
  /** `topic` is none of these. */
  topic_not_in?: Array<string | null | undefined> | null | undefined;
  /** `topic` does not begin so. */
  topic_not_starts_with?: string | null | undefined;
  /** `topic` does not begin so, in upper or lower case. */
  topic_not_starts_with_nocase?: string | null | undefined;
  /** `topic` begins so. */
  topic_starts_with?: string | null | undefined;
  /** `topic` begins so, in upper or lower case. */
  topic_starts_with_nocase?: string | null | undefined;
  /** `voteEnd` is this. */
  voteEnd?: string | null | undefined;
  /** `voteEnd` is more than this. */
  voteEnd_gt?: string | null | undefined;
  /** `voteEnd` is this or more. */
  voteEnd_gte?: string | null | undefined;
  /** `voteEnd` is one of these. */
  voteEnd_in?: Array<string | null | undefined> | null | undefined;
  /** `voteEnd` is less than this. */
  voteEnd_lt?: string | null | undefined;
  /** `voteEnd` is this or less. */
  voteEnd_lte?: string | null | undefined;
  /** `voteEnd` is not this. */
  voteEnd_not?: string | null | undefined;
  /** `voteEnd` is none of these. */
  voteEnd_not_in?: Array<string | null | undefined> | null | undefined;
  /** `voteStart` is this. */
  voteStart?: string | null | undefined;
  /** `voteStart` is more than this. */
  voteStart_gt?: string | null | undefined;
  /** `voteStart` is this or more. */
  voteStart_gte?: string | null | undefined;
  /** `voteStart` is one of these. */
  voteStart_in?: Array<string | null | undefined> | null | undefined;
  /** `voteStart` is less than this. */
  voteStart_lt?: string | null | undefined;
  /** `voteStart` is this or less. */
  voteStart_lte?: string | null | undefined;
  /** `voteStart` is not this. */
  voteStart_not?: string | null | undefined;
  /** `voteStart` is none of these. */
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
  registry: string;
  address: string;
}>;


export type DelegateProfileQuery = { accounts: { items: Array<{ balance: string, votingPower: string, delegate: string | null, delegatorCount: number, ballotCount: number, lastBallotAt: string | null, couldVoteFrom: string | null, name: string | null }> }, topicPowers: { items: Array<{ topic: number, difference: string }> }, profiles: { items: Array<{ name: string, statement: string, updatedAt: string, block: string, transaction: string }> }, stances: { items: Array<{ question: string, choice: string, declaredAt: string, transaction: string }> } };

export type DelegatorsOfQueryVariables = Exact<{
  chainId: number;
  token: string;
  delegate: string;
  after?: string | null | undefined;
}>;


export type DelegatorsOfQuery = { delegations: { totalCount: number, items: Array<{ delegator: string, topic: number, share: number, endsAt: string | null, since: string, transaction: string, delegatorAccount: { name: string | null, balance: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PowerHistoryPageQueryVariables = Exact<{
  chainId: number;
  token: string;
  account: string;
  after?: string | null | undefined;
}>;


export type PowerHistoryPageQuery = { powerEvents: { items: Array<{ after: string, timestamp: string, block: string, logIndex: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecentProposalsQueryVariables = Exact<{
  where: ProposalFilter;
  count: number;
}>;


export type RecentProposalsQuery = { proposals: { items: Array<{ proposalId: string, number: number, title: string, state: ProposalState, voteStart: string }> } };

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

export type TopicProposalsQueryVariables = Exact<{
  chainId: number;
  governor: string;
  topic: string;
  count: number;
}>;


export type TopicProposalsQuery = { proposals: { items: Array<{ proposalId: string, ballotCount: number }> } };

export type TopicPowersPageQueryVariables = Exact<{
  chainId: number;
  token: string;
  topic: number;
  after?: string | null | undefined;
}>;


export type TopicPowersPageQuery = { topicPowers: { items: Array<{ account: string, difference: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyDelegationQueryVariables = Exact<{
  chainId: number;
  token: string;
  account: string;
}>;


export type MyDelegationQuery = { accounts: { items: Array<{ balance: string, votingPower: string, delegate: string | null, delegatorCount: number }> }, delegations: { items: Array<{ topic: number, delegate: string, share: number, position: number, endsAt: string | null, since: string }> }, delegationEvents: { items: Array<{ block: string, logIndex: number, topic: number, fromDelegate: string | null, toDelegate: string | null, delegates: Array<string>, shares: Array<number>, endsAt: string | null, balance: string, timestamp: string, transaction: string }> } };

export type OpenedProposalsQueryVariables = Exact<{
  chainId: number;
  governor: string;
  since: string;
  count: number;
}>;


export type OpenedProposalsQuery = { proposals: { totalCount: number, items: Array<{ proposalId: string, number: number, title: string, topic: string | null, topicNumber: number, state: ProposalState, voteStart: string, voteEnd: string, clock: string, createdAt: string, createdBlock: string }> } };

export type BallotsOfHoldersQueryVariables = Exact<{
  chainId: number;
  governor: string;
  voters: Array<string> | string;
  proposalIds: Array<string> | string;
}>;


export type BallotsOfHoldersQuery = { ballots: { items: Array<{ proposalId: string, voter: string, isOverride: boolean, choice: string, reason: string, castAt: string, transaction: string }> } };

export type CurrentDelegationsQueryVariables = Exact<{
  chainId: number;
  token: string;
  account: string;
}>;


export type CurrentDelegationsQuery = { delegations: { items: Array<{ topic: number, delegate: string, share: number }> } };

export type FinishedProposalsQueryVariables = Exact<{
  chainId: number;
  governor: string;
  count: number;
}>;


export type FinishedProposalsQuery = { proposals: { items: Array<{ proposalId: string, number: number, title: string, state: ProposalState }> } };

export type ContestedProposalsPageQueryVariables = Exact<{
  chainId: number;
  governor: string;
  after?: string | null | undefined;
}>;


export type ContestedProposalsPageQuery = { proposals: { items: Array<{ proposalId: string, number: number, title: string, body: string, topic: string | null, createdAt: string, forCount: number, againstCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BallotWeightsQueryVariables = Exact<{
  chainId: number;
  governor: string;
  proposalId: string;
  limit: number;
}>;


export type BallotWeightsQuery = { ballots: { items: Array<{ castAt: string, forShare: number, againstShare: number, abstainShare: number, weight: string }> } };

export type BallotsPageQueryVariables = Exact<{
  where: BallotFilter;
  limit: number;
  offset: number;
}>;


export type BallotsPageQuery = { ballots: { totalCount: number, items: Array<{ voter: string, isOverride: boolean, choice: string, forShare: number, againstShare: number, abstainShare: number, weight: string, castWeight: string, reason: string, castAt: string, transaction: string }> } };

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


export type HomeProposalsQuery = { active: { totalCount: number, items: Array<{ proposalId: string, number: number, title: string, topic: string | null, topicNumber: number, proposalType: number | null, proposer: string, isTextOnly: boolean, createdAt: string, createdBlock: string, clock: string, voteStart: string, voteEnd: string, quorum: string, quorumBasisPoints: number | null, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, splitCount: number, ballotCount: number, overrideCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null }> }, next: { items: Array<{ proposalId: string, number: number, title: string, topic: string | null, topicNumber: number, proposalType: number | null, proposer: string, isTextOnly: boolean, createdAt: string, createdBlock: string, clock: string, voteStart: string, voteEnd: string, quorum: string, quorumBasisPoints: number | null, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, splitCount: number, ballotCount: number, overrideCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null }> }, toExecute: { items: Array<{ proposalId: string, number: number, title: string, topic: string | null, topicNumber: number, proposalType: number | null, proposer: string, isTextOnly: boolean, createdAt: string, createdBlock: string, clock: string, voteStart: string, voteEnd: string, quorum: string, quorumBasisPoints: number | null, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, splitCount: number, ballotCount: number, overrideCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null }> }, lately: { items: Array<{ proposalId: string, number: number, title: string, topic: string | null, topicNumber: number, proposalType: number | null, proposer: string, isTextOnly: boolean, createdAt: string, createdBlock: string, clock: string, voteStart: string, voteEnd: string, quorum: string, quorumBasisPoints: number | null, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, splitCount: number, ballotCount: number, overrideCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null }> } };

export type OneProposalQueryVariables = Exact<{
  chainId: number;
  governor: string;
  proposalId: string;
}>;


export type OneProposalQuery = { proposal: { topicLabelledBy: string | null, topicLabelledOn: string | null, topicLabelledFor: string | null, body: string, description: string, createdTransaction: string, proposalId: string, number: number, title: string, topic: string | null, topicNumber: number, proposalType: number | null, proposer: string, isTextOnly: boolean, createdAt: string, createdBlock: string, clock: string, voteStart: string, voteEnd: string, quorum: string, quorumBasisPoints: number | null, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, splitCount: number, ballotCount: number, overrideCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null, payload: { targets: Array<string>, values: Array<string>, calldatas: Array<string> } | null, events: { items: Array<{ kind: string, timestamp: string, transaction: string, account: string, dueAt: string | null }> } | null } | null };

export type ProposalCountsQueryVariables = Exact<{
  base: ProposalFilter;
}>;


export type ProposalCountsQuery = { all: { totalCount: number }, pending: { totalCount: number }, active: { totalCount: number }, succeeded: { totalCount: number }, queued: { totalCount: number }, executed: { totalCount: number }, defeated: { totalCount: number }, canceled: { totalCount: number } };

export type ProposalsPageQueryVariables = Exact<{
  where: ProposalFilter;
  limit: number;
  offset: number;
}>;


export type ProposalsPageQuery = { proposals: { totalCount: number, items: Array<{ proposalId: string, number: number, title: string, topic: string | null, topicNumber: number, proposalType: number | null, proposer: string, isTextOnly: boolean, createdAt: string, createdBlock: string, clock: string, voteStart: string, voteEnd: string, quorum: string, quorumBasisPoints: number | null, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, splitCount: number, ballotCount: number, overrideCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null }> } };

export type DelegateBallotsQueryVariables = Exact<{
  chainId: number;
  governor: string;
  proposalId: string;
  voters: Array<string> | string;
}>;


export type DelegateBallotsQuery = { ballots: { items: Array<{ voter: string, choice: string }> } };

export type OpenProposalsQueryVariables = Exact<{
  chainId: number;
  governor: string;
}>;


export type OpenProposalsQuery = { proposals: { totalCount: number, items: Array<{ proposalId: string, number: number, title: string, topic: string | null, topicNumber: number, proposalType: number | null, proposer: string, isTextOnly: boolean, createdAt: string, createdBlock: string, clock: string, voteStart: string, voteEnd: string, quorum: string, quorumBasisPoints: number | null, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, splitCount: number, ballotCount: number, overrideCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null }> } };

export type OwnBallotQueryVariables = Exact<{
  chainId: number;
  governor: string;
  proposalId: string;
  voter: string;
}>;


export type OwnBallotQuery = { ballots: { items: Array<{ isOverride: boolean, choice: string, forShare: number, againstShare: number, abstainShare: number, weight: string, castWeight: string, reason: string, castAt: string }> } };

export type VoterAccountQueryVariables = Exact<{
  chainId: number;
  token: string;
  voter: string;
}>;


export type VoterAccountQuery = { accounts: { items: Array<{ name: string | null, delegatorCount: number }> } };

export type FinishedBallotsPageQueryVariables = Exact<{
  chainId: number;
  governor: string;
  proposalIds: Array<string> | string;
  after?: string | null | undefined;
}>;


export type FinishedBallotsPageQuery = { ballots: { items: Array<{ proposalId: string, voter: string, choice: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProposalFactsFieldsFragment = { proposalId: string, number: number, title: string, topic: string | null, topicNumber: number, proposalType: number | null, proposer: string, isTextOnly: boolean, createdAt: string, createdBlock: string, clock: string, voteStart: string, voteEnd: string, quorum: string, quorumBasisPoints: number | null, approvalThreshold: number, forVotes: string, againstVotes: string, abstainVotes: string, forCount: number, againstCount: number, abstainCount: number, splitCount: number, ballotCount: number, overrideCount: number, canceledAt: string | null, queuedAt: string | null, executableAt: string | null, executedAt: string | null };

export type IndexedBlockQueryVariables = Exact<{ [key: string]: never; }>;


export type IndexedBlockQuery = { _meta: { status: unknown } | null };

export type AccountNamesQueryVariables = Exact<{
  chainId: number;
  token: string;
  addresses: Array<string> | string;
  limit: number;
}>;


export type AccountNamesQuery = { accounts: { items: Array<{ address: string, name: string | null }> } };

export type PaymentsPageQueryVariables = Exact<{
  chainId: number;
  governor: string;
  after?: string | null | undefined;
}>;


export type PaymentsPageQuery = { proposals: { items: Array<{ proposalId: string, number: number, title: string, payload: { payees: Array<string> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PayeeBallotsPageQueryVariables = Exact<{
  chainId: number;
  governor: string;
  proposalIds: Array<string> | string;
  voters: Array<string> | string;
  after?: string | null | undefined;
}>;


export type PayeeBallotsPageQuery = { ballots: { items: Array<{ proposalId: string, voter: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DaoFactsQueryVariables = Exact<{
  chainId: number;
  governor: string;
}>;


export type DaoFactsQuery = { dao: { name: string, token: string, treasury: string, clock: string, capabilities: string, registry: string | null, tokenName: string, tokenSymbol: string, tokenDecimals: number, totalSupply: string, votingDelay: string, votingPeriod: string, proposalThreshold: string, quorumNumerator: string, quorumDenominator: string, timelockDelay: string, guardian: string | null, proposalCount: number, ballotCount: number, holderCount: number, delegateCount: number, delegatedVotes: string } | null };

export type DelegatesPageQueryVariables = Exact<{
  chainId: number;
  token: string;
  after?: string | null | undefined;
}>;


export type DelegatesPageQuery = { accounts: { items: Array<{ address: string, name: string | null, hasStatement: boolean, balance: string, votingPower: string, delegate: string | null, delegatorCount: number, ballotCount: number, lastBallotAt: string | null, couldVoteFrom: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SnapshotsPageQueryVariables = Exact<{
  where: ProposalFilter;
  after?: string | null | undefined;
}>;


export type SnapshotsPageQuery = { proposals: { items: Array<{ voteStart: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProposalTypesQueryVariables = Exact<{
  chainId: number;
  governor: string;
}>;


export type ProposalTypesQuery = { proposalTypes: { items: Array<{ number: number, name: string, votingDelay: string, votingPeriod: string, executionDelay: string, quorumBasisPoints: number, approvalThreshold: number }> } };

export type GovernorTopicsQueryVariables = Exact<{
  chainId: number;
  governor: string;
}>;


export type GovernorTopicsQuery = { topics: { items: Array<{ number: number, name: string }> } };

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
  topicNumber
  proposalType
  proposer
  isTextOnly
  createdAt
  createdBlock
  clock
  voteStart
  voteEnd
  quorum
  quorumBasisPoints
  approvalThreshold
  forVotes
  againstVotes
  abstainVotes
  forCount
  againstCount
  abstainCount
  splitCount
  ballotCount
  overrideCount
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
    query DelegateProfile($chainId: Int!, $token: String!, $registry: String!, $address: String!) {
  accounts(where: {chainId: $chainId, token: $token, address: $address}, limit: 1) {
    items {
      balance
      votingPower
      delegate
      delegatorCount
      ballotCount
      lastBallotAt
      couldVoteFrom
      name
    }
  }
  topicPowers(
    where: {chainId: $chainId, token: $token, account: $address, difference_not: "0"}
    orderBy: "topic"
    limit: 16
  ) {
    items {
      topic
      difference
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
    `, {"hash":"sha256:473326cb98cc6b8f12450303f07a14fb106f9099d55b67d069ebd6388096a0e7"}) as unknown as TypedDocumentString<DelegateProfileQuery, DelegateProfileQueryVariables>;
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
      topic
      share
      endsAt
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
    `, {"hash":"sha256:815ee155e3cf9397a2e4be98169da081d6a3d46f5e5f972d6b0fbfe4aeffa479"}) as unknown as TypedDocumentString<DelegatorsOfQuery, DelegatorsOfQueryVariables>;
export const PowerHistoryPageDocument = new TypedDocumentString(`
    query PowerHistoryPage($chainId: Int!, $token: String!, $account: String!, $after: String) {
  powerEvents(
    where: {chainId: $chainId, token: $token, account: $account, topic: 0}
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
    `, {"hash":"sha256:abc563d9b4cb11ea931d59facd418e1c70c58d8be00401f093e983427c5d7b88"}) as unknown as TypedDocumentString<PowerHistoryPageQuery, PowerHistoryPageQueryVariables>;
export const RecentProposalsDocument = new TypedDocumentString(`
    query RecentProposals($where: proposalFilter!, $count: Int!) {
  proposals(
    where: $where
    orderBy: "number"
    orderDirection: "desc"
    limit: $count
  ) {
    items {
      proposalId
      number
      title
      state
      voteStart
    }
  }
}
    `, {"hash":"sha256:86ed45725725dcfdf7e62de32dcb883db27e752c0999cfe9e90071699076c914"}) as unknown as TypedDocumentString<RecentProposalsQuery, RecentProposalsQueryVariables>;
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
export const TopicProposalsDocument = new TypedDocumentString(`
    query TopicProposals($chainId: Int!, $governor: String!, $topic: String!, $count: Int!) {
  proposals(
    where: {chainId: $chainId, governor: $governor, topic: $topic, state_in: [defeated, succeeded, queued, expired, executed]}
    orderBy: "number"
    orderDirection: "desc"
    limit: $count
  ) {
    items {
      proposalId
      ballotCount
    }
  }
}
    `, {"hash":"sha256:3a9520e5a89faab04a15f398b2b81aea391dbcb7131f784d2c8ed14d29c2431d"}) as unknown as TypedDocumentString<TopicProposalsQuery, TopicProposalsQueryVariables>;
export const TopicPowersPageDocument = new TypedDocumentString(`
    query TopicPowersPage($chainId: Int!, $token: String!, $topic: Int!, $after: String) {
  topicPowers(
    where: {chainId: $chainId, token: $token, topic: $topic, difference_not: "0"}
    orderBy: "account"
    limit: 1000
    after: $after
  ) {
    items {
      account
      difference
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:10a3670ec70c369405d353e5822ff7e1b6c3d0eb887208018eec81b695068e34"}) as unknown as TypedDocumentString<TopicPowersPageQuery, TopicPowersPageQueryVariables>;
export const MyDelegationDocument = new TypedDocumentString(`
    query MyDelegation($chainId: Int!, $token: String!, $account: String!) {
  accounts(where: {chainId: $chainId, token: $token, address: $account}, limit: 1) {
    items {
      balance
      votingPower
      delegate
      delegatorCount
    }
  }
  delegations(
    where: {chainId: $chainId, token: $token, delegator: $account}
    orderBy: "topic"
    limit: 100
  ) {
    items {
      topic
      delegate
      share
      position
      endsAt
      since
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
      topic
      fromDelegate
      toDelegate
      delegates
      shares
      endsAt
      balance
      timestamp
      transaction
    }
  }
}
    `, {"hash":"sha256:eb3e55fb53e32eb520837913ad932e89f344fe0c995b6b26bc9447b34db7ba9d"}) as unknown as TypedDocumentString<MyDelegationQuery, MyDelegationQueryVariables>;
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
      topicNumber
      state
      voteStart
      voteEnd
      clock
      createdAt
      createdBlock
    }
  }
}
    `, {"hash":"sha256:4579f3b180997a9ffe8775c6659154820abea0f25d942221806e3cba61d5f500"}) as unknown as TypedDocumentString<OpenedProposalsQuery, OpenedProposalsQueryVariables>;
export const BallotsOfHoldersDocument = new TypedDocumentString(`
    query BallotsOfHolders($chainId: Int!, $governor: String!, $voters: [String!]!, $proposalIds: [BigInt!]!) {
  ballots(
    where: {chainId: $chainId, governor: $governor, voter_in: $voters, proposalId_in: $proposalIds}
    limit: 1000
  ) {
    items {
      proposalId
      voter
      isOverride
      choice
      reason
      castAt
      transaction
    }
  }
}
    `, {"hash":"sha256:631b98bca3cd618000a21c72b73baef1fecc9f8b94ddfb7bc10ebe8e71888711"}) as unknown as TypedDocumentString<BallotsOfHoldersQuery, BallotsOfHoldersQueryVariables>;
export const CurrentDelegationsDocument = new TypedDocumentString(`
    query CurrentDelegations($chainId: Int!, $token: String!, $account: String!) {
  delegations(
    where: {chainId: $chainId, token: $token, delegator: $account}
    orderBy: "topic"
    limit: 100
  ) {
    items {
      topic
      delegate
      share
    }
  }
}
    `, {"hash":"sha256:8ed616383b46a5fbb0375567dd32051face532889bd7a516e1a4b5d1a38b29db"}) as unknown as TypedDocumentString<CurrentDelegationsQuery, CurrentDelegationsQueryVariables>;
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
      createdAt
      forCount
      againstCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:636ac0467b28799f3d9537dc0791c11a1a7dd99b0deba660bda0c1cff1f8cc0f"}) as unknown as TypedDocumentString<ContestedProposalsPageQuery, ContestedProposalsPageQueryVariables>;
export const BallotWeightsDocument = new TypedDocumentString(`
    query BallotWeights($chainId: Int!, $governor: String!, $proposalId: BigInt!, $limit: Int!) {
  ballots(
    where: {chainId: $chainId, governor: $governor, proposalId: $proposalId}
    orderBy: "weight"
    orderDirection: "desc"
    limit: $limit
  ) {
    items {
      castAt
      forShare
      againstShare
      abstainShare
      weight
    }
  }
}
    `, {"hash":"sha256:dd830304a7094f222428dae5de634212f036f83c6bc44240076cb960ddf0499b"}) as unknown as TypedDocumentString<BallotWeightsQuery, BallotWeightsQueryVariables>;
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
      isOverride
      choice
      forShare
      againstShare
      abstainShare
      weight
      castWeight
      reason
      castAt
      transaction
    }
    totalCount
  }
}
    `, {"hash":"sha256:78552100d0fc846720324c8dcd053982c29bf00a77c30b5986ddb53110d5b086"}) as unknown as TypedDocumentString<BallotsPageQuery, BallotsPageQueryVariables>;
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
  topicNumber
  proposalType
  proposer
  isTextOnly
  createdAt
  createdBlock
  clock
  voteStart
  voteEnd
  quorum
  quorumBasisPoints
  approvalThreshold
  forVotes
  againstVotes
  abstainVotes
  forCount
  againstCount
  abstainCount
  splitCount
  ballotCount
  overrideCount
  canceledAt
  queuedAt
  executableAt
  executedAt
}`, {"hash":"sha256:502b4d67c1731686cc79ddead633621b1778171c229b4b96fbeace9869680936"}) as unknown as TypedDocumentString<HomeProposalsQuery, HomeProposalsQueryVariables>;
export const OneProposalDocument = new TypedDocumentString(`
    query OneProposal($chainId: Float!, $governor: String!, $proposalId: BigInt!) {
  proposal(chainId: $chainId, governor: $governor, proposalId: $proposalId) {
    ...ProposalFactsFields
    topicLabelledBy
    topicLabelledOn
    topicLabelledFor
    body
    description
    payload {
      targets
      values
      calldatas
    }
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
  topicNumber
  proposalType
  proposer
  isTextOnly
  createdAt
  createdBlock
  clock
  voteStart
  voteEnd
  quorum
  quorumBasisPoints
  approvalThreshold
  forVotes
  againstVotes
  abstainVotes
  forCount
  againstCount
  abstainCount
  splitCount
  ballotCount
  overrideCount
  canceledAt
  queuedAt
  executableAt
  executedAt
}`, {"hash":"sha256:10774eec19324779e26ea42099a56a3c8946880cb8512f24847ab4d579919aff"}) as unknown as TypedDocumentString<OneProposalQuery, OneProposalQueryVariables>;
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
  topicNumber
  proposalType
  proposer
  isTextOnly
  createdAt
  createdBlock
  clock
  voteStart
  voteEnd
  quorum
  quorumBasisPoints
  approvalThreshold
  forVotes
  againstVotes
  abstainVotes
  forCount
  againstCount
  abstainCount
  splitCount
  ballotCount
  overrideCount
  canceledAt
  queuedAt
  executableAt
  executedAt
}`, {"hash":"sha256:28aacac149974ab98ad0591defdf6b1f3af970d05ad7108cd877421939b8dea2"}) as unknown as TypedDocumentString<ProposalsPageQuery, ProposalsPageQueryVariables>;
export const DelegateBallotsDocument = new TypedDocumentString(`
    query DelegateBallots($chainId: Int!, $governor: String!, $proposalId: BigInt!, $voters: [String!]!) {
  ballots(
    where: {chainId: $chainId, governor: $governor, proposalId: $proposalId, voter_in: $voters, isOverride: false}
    limit: 10
  ) {
    items {
      voter
      choice
    }
  }
}
    `, {"hash":"sha256:aacf19d1e162e1cdf22bd139840259f578123a4ff5142e83e02ce38c14d19fca"}) as unknown as TypedDocumentString<DelegateBallotsQuery, DelegateBallotsQueryVariables>;
export const OpenProposalsDocument = new TypedDocumentString(`
    query OpenProposals($chainId: Int!, $governor: String!) {
  proposals(
    where: {chainId: $chainId, governor: $governor, state: active}
    orderBy: "voteEnd"
    orderDirection: "asc"
    limit: 20
  ) {
    totalCount
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
  topicNumber
  proposalType
  proposer
  isTextOnly
  createdAt
  createdBlock
  clock
  voteStart
  voteEnd
  quorum
  quorumBasisPoints
  approvalThreshold
  forVotes
  againstVotes
  abstainVotes
  forCount
  againstCount
  abstainCount
  splitCount
  ballotCount
  overrideCount
  canceledAt
  queuedAt
  executableAt
  executedAt
}`, {"hash":"sha256:fa9e4c9fee64de6c8f10c5cfeb84805311ca5601947074c886b5126f4ce1b2ed"}) as unknown as TypedDocumentString<OpenProposalsQuery, OpenProposalsQueryVariables>;
export const OwnBallotDocument = new TypedDocumentString(`
    query OwnBallot($chainId: Int!, $governor: String!, $proposalId: BigInt!, $voter: String!) {
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
}
    `, {"hash":"sha256:5fb501ea860cfcf01bda4351c8af03e53f6dccca3d0439767e7b7706a292baa2"}) as unknown as TypedDocumentString<OwnBallotQuery, OwnBallotQueryVariables>;
export const VoterAccountDocument = new TypedDocumentString(`
    query VoterAccount($chainId: Int!, $token: String!, $voter: String!) {
  accounts(where: {chainId: $chainId, token: $token, address: $voter}, limit: 1) {
    items {
      name
      delegatorCount
    }
  }
}
    `, {"hash":"sha256:748566334df7707c277611d24a6ce6657a5e042fa0b184b09e7fa09a5d0b95b2"}) as unknown as TypedDocumentString<VoterAccountQuery, VoterAccountQueryVariables>;
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
export const PaymentsPageDocument = new TypedDocumentString(`
    query PaymentsPage($chainId: Int!, $governor: String!, $after: String) {
  proposals(
    where: {chainId: $chainId, governor: $governor, isTextOnly: false, forCount_gte: 1}
    orderBy: "number"
    orderDirection: "asc"
    limit: 1000
    after: $after
  ) {
    items {
      proposalId
      number
      title
      payload {
        payees
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:1bc4aa731784562514605a4a7d4a7e726fd4901745e31d99ad72b3df7c555026"}) as unknown as TypedDocumentString<PaymentsPageQuery, PaymentsPageQueryVariables>;
export const PayeeBallotsPageDocument = new TypedDocumentString(`
    query PayeeBallotsPage($chainId: Int!, $governor: String!, $proposalIds: [BigInt!]!, $voters: [String!]!, $after: String) {
  ballots(
    where: {chainId: $chainId, governor: $governor, proposalId_in: $proposalIds, voter_in: $voters, forShare_gt: 0, isOverride: false}
    orderBy: "proposalId"
    orderDirection: "asc"
    limit: 1000
    after: $after
  ) {
    items {
      proposalId
      voter
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:fbd2f8a4b9457dc4c06c3cd55122b18672cc3671aab9f8bb1d3d021b7241a432"}) as unknown as TypedDocumentString<PayeeBallotsPageQuery, PayeeBallotsPageQueryVariables>;
export const DaoFactsDocument = new TypedDocumentString(`
    query DaoFacts($chainId: Float!, $governor: String!) {
  dao(chainId: $chainId, governor: $governor) {
    name
    token
    treasury
    clock
    capabilities
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
    `, {"hash":"sha256:2654ce01d09d39ac39129f4b06217f1c125e667b6b249c5af3c29421b4e705c5"}) as unknown as TypedDocumentString<DaoFactsQuery, DaoFactsQueryVariables>;
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
      couldVoteFrom
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:fbbd10c69ffaaf7f731bd5378648ddf1f12d2f0717894f1861fe0a8745b220fa"}) as unknown as TypedDocumentString<DelegatesPageQuery, DelegatesPageQueryVariables>;
export const SnapshotsPageDocument = new TypedDocumentString(`
    query SnapshotsPage($where: proposalFilter!, $after: String) {
  proposals(
    where: $where
    orderBy: "number"
    orderDirection: "asc"
    limit: 1000
    after: $after
  ) {
    items {
      voteStart
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:76a4a9d910646dd7377048cb88790bfee61fc5b083c2a1e799b9b8588b5024aa"}) as unknown as TypedDocumentString<SnapshotsPageQuery, SnapshotsPageQueryVariables>;
export const ProposalTypesDocument = new TypedDocumentString(`
    query ProposalTypes($chainId: Int!, $governor: String!) {
  proposalTypes(
    where: {chainId: $chainId, governor: $governor}
    orderBy: "number"
    limit: 16
  ) {
    items {
      number
      name
      votingDelay
      votingPeriod
      executionDelay
      quorumBasisPoints
      approvalThreshold
    }
  }
}
    `, {"hash":"sha256:52a4d43195ef2c2a182158b8cb66004e3aea995be70dd9d2eb4d9516cce64f9d"}) as unknown as TypedDocumentString<ProposalTypesQuery, ProposalTypesQueryVariables>;
export const GovernorTopicsDocument = new TypedDocumentString(`
    query GovernorTopics($chainId: Int!, $governor: String!) {
  topics(
    where: {chainId: $chainId, governor: $governor}
    orderBy: "number"
    limit: 16
  ) {
    items {
      number
      name
    }
  }
}
    `, {"hash":"sha256:88aedd854521c9dd9a892e21547262add071de0592e30924984dd7382639cb7b"}) as unknown as TypedDocumentString<GovernorTopicsQuery, GovernorTopicsQueryVariables>;