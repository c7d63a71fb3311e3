import { defaultTopic } from '@mandate/governance/delegation'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useTopics } from '../../indexer/useTopics.ts'
import { formatList } from '../../lib/formatList.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { Amount } from '../../ui/Amount.tsx'
import { Time } from '../../ui/Time.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { describeInstruction } from './describeInstruction.ts'
import type { DelegationEvent } from './useMyDelegation.ts'

const words = delegationWords.mine

/** Every change of the delegation, newest first. */
export function DelegationHistory(props: {
  account: string
  /** Newest first. */
  events: readonly DelegationEvent[]
  names: ReadonlyMap<string, string>
}) {
  const { account, events, names } = props
  const unit = useTokenUnit()
  const { nameOf: topicName } = useTopics()
  if (events.length === 0) return null
  const nameOf = (address: string | null | undefined) => {
    if (address == null) return delegationWords.preview.nobody
    if (address === account) return delegationWords.preview.yourself
    return names.get(address) ?? shortAddress(address)
  }
  const describeEvent = (event: DelegationEvent) => {
    const { topic, delegates, shares, endsAt } = event
    if (topic === defaultTopic && delegates.length < 2 && endsAt === null) {
      return words.moved(
        formatList(holdersBefore(event, events).map(nameOf)),
        nameOf(event.toDelegate),
      )
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

/** Whom the default delegation was taken from: the event itself names only the first of a split. */
function holdersBefore(
  event: DelegationEvent,
  events: readonly DelegationEvent[],
): readonly (string | null | undefined)[] {
  const earlier = events.slice(events.indexOf(event) + 1)
  const last = earlier.find(({ topic }) => topic === defaultTopic)
  // Where the two do not fit, as when the split had ended by itself, the event is right.
  const isSplit = last !== undefined && last.delegates.length > 1
  return isSplit && last.delegates[0] === event.fromDelegate ? last.delegates : [event.fromDelegate]
}
