/** What the engine reads: public facts only, every id as the chain or the questionnaire gives it. */
export type VotingHistory = {
  ballots: readonly Ballot[]
  proposals: readonly ProposalRecord[]
  questions?: readonly Question[]
  stances?: readonly Stance[]
}

export type Choice = 'for' | 'against' | 'abstain'

export type Ballot = {
  voter: string
  proposal: string
  choice: Choice
  /** Voting power. Accepted for convenience and never read: power does not enter the score. */
  weight?: number
  /** Unix seconds. */
  castAt?: number
}

export type ProposalRecord = {
  id: string
  title: string
  body?: string
  topic?: string
  /** Unix seconds. */
  startsAt?: number
  /** Unix seconds. */
  endsAt?: number
}

export type Question = {
  id: string
  text: string
  topic?: string
  /** The id of the proposal it restates: an answer to the one is an answer to the other. */
  proposal?: string
}

export type Stance = {
  delegate: string
  question: string
  choice: Choice
  /** Unix seconds. */
  declaredAt?: number
}
