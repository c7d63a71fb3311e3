import { defaultTopic } from '@mandate/governance/delegation'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useTopics } from '../../indexer/useTopics.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { Amount } from '../../ui/Amount.tsx'
import { Time } from '../../ui/Time.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { describeInstruction } from './describeInstruction.ts'
import type { DelegationEvent } from './useMyDelegation.ts'

const words = delegationWords.mine

/** Every change of the delegation, newest first. */
export function DelegationHistory(props: {
  events: readonly DelegationEvent[]
  names: ReadonlyMap<string, string>
}) {
  const { events, names } = props
  const unit = useTokenUnit()
  const { nameOf: topicName } = useTopics()
  if (events.length === 0) return null
  const nameOf = (address: string | null | undefined) =>
    address == null ? delegationWords.preview.nobody : (names.get(address) ?? shortAddress(address))
  const describeEvent = (event: DelegationEvent) => {
    const { topic, delegates, shares, endsAt } = event
    if (topic === defaultTopic && delegates.length < 2 && endsAt === null) {
      return words.moved(nameOf(event.fromDelegate), nameOf(event.toDelegate))
    }
    const instruction = {
      topic,
      shares: delegates.map((delegate, index) => ({ delegate, basisPoints: shares[index] ?? 0 })),
      endsAt: endsAt === null ? null : BigInt(endsAt),
    }
    return words.set(describeInstruction(instruction, { nameOf, topicName }))
  }
  return (
    <section className="flex flex-col gap-4">
      <h2 className="title text-2xl">{words.history}</h2>
      <ol className="flex flex-col text-sm">
        {events.map((event) => (
          <li
            key={`${event.block}-${event.logIndex}`}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-line py-3 last:border-b-0"
          >
            <span>
              {describeEvent(event)}{' '}
              <span className="text-muted">
                {words.with} <Amount units={event.balance} {...unit} />
              </span>
            </span>
            <span className="text-muted">
              <Time time={event.timestamp} /> · {words.block(event.block)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
