import type { TopicId } from './topics.ts'

/** What a passed proposal does. Amounts in whole tokens or coins; `to` is a name that stands for an address. */
export type SeedAction =
  | { kind: 'tokens'; to: string; amount: number }
  | { kind: 'coins'; to: string; amount: number }
  | { kind: 'votingDelay'; seconds: number }
  | { kind: 'proposalThreshold'; tokens: number }
  | { kind: 'quorum'; basisPoints: number }
  | { kind: 'timelockDelay'; seconds: number }

export type SeedProposal = {
  title: string
  body: string
  topic: TopicId
  /** Which way voting For leans on a topic: 1 presses ahead, -1 holds back. */
  lean: Partial<Record<TopicId, number>>
  /** What makes everybody incline to For, from -2 to 2. */
  appeal: number
  reasonsFor: readonly string[]
  reasonsAgainst: readonly string[]
  /** Empty: a text that does nothing on the chain. */
  actions: readonly SeedAction[]
  /** Its author takes it back before voting ends. */
  isWithdrawn?: true
}
