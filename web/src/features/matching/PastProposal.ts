/** A contested proposal whose vote is over, as it is told to a person. Times in seconds. */
export type PastProposal = {
  id: string
  number: number
  title: string
  body: string
  topic: string | null
  createdAt: number
}
