import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { Amount } from '../../ui/Amount.tsx'
import { Time } from '../../ui/Time.tsx'
import { delegationWords } from '../../words/delegation.ts'

type DelegationEvent = {
  block: string
  logIndex: number
  fromDelegate?: string | null
  toDelegate?: string | null
  balance: string
  timestamp: string
}

const words = delegationWords.mine

/** Every change of the delegation, newest first. */
export function DelegationHistory(props: {
  events: readonly DelegationEvent[]
  names: ReadonlyMap<string, string>
}) {
  const { events, names } = props
  const unit = useTokenUnit()
  if (events.length === 0) return null
  const nameOf = (address: string | null | undefined) =>
    address == null ? delegationWords.preview.nobody : (names.get(address) ?? shortAddress(address))
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
              {words.moved(nameOf(event.fromDelegate), nameOf(event.toDelegate))}{' '}
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
