/** A contested proposal whose vote is over, as it is told to a person. Times in seconds on the chain's clock. */
export type PastProposal = {
  id: string
  number: number
  title: string
  body: string
  topic: string | null
  voteStart: number
  voteEnd: number
}
