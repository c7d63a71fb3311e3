import { type Delegation, defaultTopic } from '@mandate/governance/delegation'
import { wholeBasisPoints } from '@mandate/governance/split'
import { formatBasisPoints } from '../../lib/formatPoints.ts'
import { formatDate } from '../../lib/formatTime.ts'
import { delegationWords } from '../../words/delegation.ts'

const words = delegationWords.instruction

/** One delegation in words: `Treasury to Ada until 1 May 2027`, `60 % to Ada, 40 % to Bob`. */
export function describeInstruction(
  { topic, shares, endsAt }: Delegation,
  {
    nameOf,
    topicName,
  }: { nameOf: (account: string) => string; topicName: (topic: number) => string },
): string {
  const what = topic === defaultTopic ? words.everything : topicName(topic)
  if (shares.length === 0) {
    return topic === defaultTopic ? words.nobody : words.likeTheRest(topicName(topic))
  }
  const to = shares
    .map(({ delegate, basisPoints }) =>
      basisPoints === wholeBasisPoints
        ? words.to(nameOf(delegate))
        : words.shareTo(formatBasisPoints(basisPoints), nameOf(delegate)),
    )
    .join(', ')
  return endsAt === null
    ? `${what} ${to}`
    : `${what} ${to} ${words.until(formatDate(Number(endsAt)))}`
}
