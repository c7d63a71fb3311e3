import { simpleMajority } from '@mandate/governance/tally'
import { proposalTypes } from './proposalRules.ts'
import type { SeedProposal } from './SeedProposal.ts'
import type { Settings } from './stage.ts'
import { topicIds } from './topics.ts'

/** What a proposal is voted on by. Times in seconds; type and topic are the governor's numbers. */
export type PollRules = {
  proposalType: number
  topic: number
  votingDelaySeconds: number
  votingPeriodSeconds: number
  executionDelaySeconds: number
  extensionSeconds: number
  quorumBasisPoints: number
  approvalThreshold: number
}

/** From how much on a payment is a large one, in whole tokens or coins. */
const large = { tokens: 100_000, coins: 100 }
const [largePayment] = proposalTypes

/** The rules that a proposal follows which is made under these settings. */
export function pollRules(proposal: SeedProposal, settings: Settings): PollRules {
  const common = {
    topic: topicIds.indexOf(proposal.topic) + 1,
    extensionSeconds: settings.lateQuorumExtensionSeconds,
  }
  if (isLargePayment(proposal)) {
    const { name: _, approvalThresholdBasisPoints: approvalThreshold, ...rules } = largePayment
    return { ...common, ...rules, proposalType: 1, approvalThreshold }
  }
  return {
    ...common,
    proposalType: 0,
    votingDelaySeconds: settings.votingDelaySeconds,
    votingPeriodSeconds: settings.votingPeriodSeconds,
    executionDelaySeconds: 0,
    quorumBasisPoints: settings.quorumBasisPoints,
    approvalThreshold: simpleMajority,
  }
}

function isLargePayment({ actions }: SeedProposal): boolean {
  return (
    actions.length > 0 &&
    actions.every(
      (action) =>
        (action.kind === 'tokens' && action.amount >= large.tokens) ||
        (action.kind === 'coins' && action.amount >= large.coins),
    )
  )
}
