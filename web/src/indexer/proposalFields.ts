import { graphql } from './generated/gql.ts'

/** What a proposal's state, tally and timeline are computed from. */
export const ProposalFactsFields = graphql(`
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
`)
