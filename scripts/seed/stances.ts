import { type Hex, stringToHex } from 'viem'
import { type Position, type TopicId, topicIds } from './topics.ts'

/** The questionnaire: one statement a topic, that pressing ahead agrees with. */
const questions: Readonly<Record<TopicId, string>> = {
  treasury: 'spend-savings-on-growth',
  protocol: 'ship-upgrades-faster',
  grants: 'give-larger-grants',
  community: 'pay-for-community-work',
  risk: 'accept-more-risk',
}

const indifference = 0.25

/** A position as the registry takes it: against 0, for 1, abstain 2. */
export function stancesOf(position: Position): { question: Hex; choice: number }[] {
  return topicIds.map((topic) => ({
    question: stringToHex(questions[topic], { size: 32 }),
    choice: Math.abs(position[topic]) < indifference ? 2 : position[topic] > 0 ? 1 : 0,
  }))
}
