import type { ProposalFactsFieldsFragment } from '../src/indexer/generated/graphql.ts'

/** A proposal that is open for voting at `now`, in seconds. */
export function exampleProposal(now: number): ProposalFactsFieldsFragment {
  return {
    proposalId: '7',
    number: 7,
    title: 'Two buoys',
    topic: null,
    proposer: '0x00000000000000000000000000000000000000c1',
    isTextOnly: true,
    createdAt: `${now - 200}`,
    createdBlock: '1',
    clock: 'timestamp',
    voteStart: `${now - 100}`,
    voteEnd: `${now + 1000}`,
    quorum: '10',
    quorumBasisPoints: null,
    approvalThreshold: 5000,
    forVotes: '0',
    againstVotes: '0',
    abstainVotes: '0',
    forCount: 0,
    againstCount: 0,
    abstainCount: 0,
    splitCount: 0,
    ballotCount: 0,
    overrideCount: 0,
    topicNumber: 0,
    proposalType: null,
    canceledAt: null,
    queuedAt: null,
    executableAt: null,
    executedAt: null,
  }
}
