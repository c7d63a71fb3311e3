import { graphql } from './generated/gql.ts'

/** What a proposal's state, tally and timeline are computed from. */
export const ProposalFactsFields = graphql(`
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
`)
