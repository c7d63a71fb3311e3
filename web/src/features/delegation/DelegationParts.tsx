import { defaultTopic } from '@mandate/governance/delegation'
import { primaryPosition, wholeBasisPoints } from '@mandate/governance/split'
import { Link } from '@tanstack/react-router'
import { useTopics } from '../../indexer/useTopics.ts'
import { formatBasisPoints } from '../../lib/formatPoints.ts'
import { formatDate, formatRelative } from '../../lib/formatTime.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { Address } from '../../ui/Address.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { DelegateButton } from './DelegateButton.tsx'
import type { DelegationPart } from './useMyDelegation.ts'

const words = delegationWords.parts
/** A term that ends within this many seconds is worth a warning. */
const soonSeconds = 14 * 86_400

/** Every part of the delegation that stands, where it is more than one whole without an end. */
export function DelegationParts(props: {
  account: string
  standing: readonly DelegationPart[]
  now: number
  names: ReadonlyMap<string, string>
}) {
  const { account, standing, now, names } = props
  const { nameOf: topicName } = useTopics()
  const isPlain = standing.every(
    ({ topic, share, endsAt }) =>
      topic === defaultTopic && share === wholeBasisPoints && endsAt === null,
  )
  if (isPlain) return null
  const hasTopics = standing.some(({ topic }) => topic !== defaultTopic)
  const whole = hasTopics ? words.everythingElse : words.everything
  // "Everything else" means something only after what it is not.
  const ordered = standing.toSorted(
    (one, other) =>
      Number(one.topic === defaultTopic) - Number(other.topic === defaultTopic) ||
      one.topic - other.topic ||
      other.share - one.share,
  )
  return (
    <section aria-labelledby="parts">
      <h3 id="parts" className="mb-1 text-sm text-muted">
        {words.title}
      </h3>
      <ul className="divide-y divide-line border-y border-line">
        {ordered.map(({ topic, delegate, share, position, endsAt }) => (
          <li
            key={`${topic}-${delegate}`}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 py-2.5"
          >
            <div className="min-w-0 flex-1 basis-64">
              <p className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 sm:grid-cols-[11rem_3.5rem_minmax(0,1fr)]">
                <span className="font-medium break-words">
                  {topic === defaultTopic ? whole : topicName(topic)}
                </span>
                <span className="figures text-right text-sm text-muted">
                  {formatBasisPoints(share)}
                </span>
                <Address
                  address={delegate}
                  name={delegate === account ? words.yourself : (names.get(delegate) ?? null)}
                  link={(text) => (
                    <Link
                      to="/delegates/$address"
                      params={{ address: delegate }}
                      className="underline decoration-line underline-offset-4 hover:decoration-accent"
                    >
                      {text}
                    </Link>
                  )}
                />
              </p>
              <Term endsAt={endsAt} now={now} isTopic={topic !== defaultTopic} />
            </div>
            <span className="flex flex-wrap gap-1.5 empty:hidden">
              {position === primaryPosition && endsAt !== null ? (
                <DelegateButton
                  target={{
                    address: delegate,
                    name: names.get(delegate) ?? shortAddress(delegate),
                  }}
                  {...(topic === defaultTopic ? {} : { topic })}
                  purpose="renew"
                  look="secondary"
                  label={words.extend}
                />
              ) : null}
              {topic === defaultTopic ? null : (
                <DelegateButton
                  target={null}
                  topic={topic}
                  look="quiet"
                  label={words.takeBackTopic(topicName(topic))}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Term(props: { endsAt: string | null; now: number; isTopic: boolean }) {
  if (props.endsAt === null) return null
  const end = Number(props.endsAt)
  const isSoon = end - props.now < soonSeconds
  return (
    <p className={`mt-1 text-sm ${isSoon ? 'text-warn' : 'text-muted'}`}>
      {words.ends(formatDate(end), formatRelative(end, props.now))}{' '}
      {props.isTopic ? words.thenDefault : words.thenNobody}
    </p>
  )
}
