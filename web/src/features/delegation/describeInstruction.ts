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
  const end = endsAt === null ? [] : [words.until(formatDate(Number(endsAt)))]
  return [...whatOf(), to, ...end].join(' ')

  /** The parts of a split say by themselves that they are parts of everything. */
  function whatOf(): readonly string[] {
    if (topic !== defaultTopic) return [topicName(topic)]
    return shares.length === 1 ? [words.everything] : []
  }
}
