/** Rows as the API tells them: addresses lower case, amounts in token units and times in seconds as decimal digits. */
export type Account = {
  address: string
  name: string | null
  balance: string
  votingPower: string
  delegatorCount: number
  ballotCount: number
  lastBallotAt: string | null
}

export type ProposalState =
  | 'pending'
  | 'active'
  | 'canceled'
  | 'defeated'
  | 'succeeded'
  | 'queued'
  | 'expired'
  | 'executed'

export type Proposal = {
  proposalId: string
  number: number
  title: string
  state: ProposalState
  proposer: string
  createdAt: string
  voteStart: string
  voteEnd: string
  forVotes: string
  againstVotes: string
  abstainVotes: string
}

export const accountFields =
  'address name balance votingPower delegatorCount ballotCount lastBallotAt'

export const proposalFields =
  'proposalId number title state proposer createdAt voteStart voteEnd forVotes againstVotes abstainVotes'
