import { defaultTopic } from '@mandate/governance/delegation'
import { wholeBasisPoints } from '@mandate/governance/split'
import { useTopics } from '../../indexer/useTopics.ts'
import { formatBasisPoints } from '../../lib/formatPoints.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { delegationWords } from '../../words/delegation.ts'
import type { DecidingDelegate } from './decidingDelegates.ts'
import { Fact } from './Fact.tsx'
import { PowerAtBlock } from './PowerAtBlock.tsx'

const words = delegationWords.receipt

/** `name`: as the reader calls the delegate; null: by its address. */
export type NamedDelegate = DecidingDelegate & { name: string | null; isReader: boolean }

/** What each delegate may cast on each topic at a block, and which part of the delegator's units it has. */
export function DecidingPowers(props: { deciding: readonly NamedDelegate[]; block: bigint }) {
  const { deciding, block } = props
  const topics = useTopics()
  return deciding.map((one) => (
    <Fact key={`${one.topic} ${one.delegate}`} name={labelOf(one)}>
      <PowerAtBlock account={one.delegate} topic={one.topic} block={block} />
    </Fact>
  ))

  function labelOf({ topic, delegate, name, isReader, basisPoints }: NamedDelegate): string {
    const topicName = topic === defaultTopic ? null : topics.nameOf(topic)
    const who = name ?? shortAddress(delegate)
    if (basisPoints < wholeBasisPoints) {
      return words.powerOfPart(who, formatBasisPoints(basisPoints), topicName)
    }
    return isReader ? words.powerSelf(topicName) : words.power(who, topicName)
  }
}
