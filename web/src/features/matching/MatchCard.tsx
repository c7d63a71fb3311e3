import type { Match } from '@mandate/matching'
import { Link } from '@tanstack/react-router'
import { formatPercent, pointsOf } from '../../lib/formatPoints.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { AccountAvatar } from '../../ui/AccountAvatar.tsx'
import { Amount } from '../../ui/Amount.tsx'
import { ConflictNote } from '../../ui/ConflictNote.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { matchingWords } from '../../words/matching.ts'
import { profileWords } from '../../words/profile.ts'
import { AdvantageBar } from './AdvantageBar.tsx'
import { CurrentMark } from './CurrentMark.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import type { RenderDelegate } from './FindDelegateScreen.tsx'
import { MatchTopics } from './MatchTopics.tsx'
import { ParticipationText } from './ParticipationText.tsx'
import type { Matching } from './useMatching.ts'

const words = matchingWords.matches

/** One delegate: how much better than a typical one, how sure, and why. */
export function MatchCard(props: {
  match: Match
  /** Where it stands, of one that is not among the first. */
  place?: string | undefined
  matching: Matching
  renderDelegate: RenderDelegate
  isCompared: boolean
  /** As many are compared already as stand side by side. */
  isFull: boolean
  onCompare: () => void
}) {
  const { match, place, matching, renderDelegate, isCompared, isFull, onCompare } = props
  const { delegate: address, advantage } = match
  const known = matching.byAddress.get(address)
  const name = known?.name ?? null
  const called = name ?? shortAddress(address)
  return (
    <article className="card flex flex-col gap-4 p-5">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <AccountAvatar address={address} size={44} />
        <div className="min-w-0 flex-1 basis-40">
          <h3 className="truncate text-lg leading-tight font-medium">
            <Link to="/delegates/$address" params={{ address }} className="hover:underline">
              {called}
            </Link>
          </h3>
          <p className="text-sm text-muted">
            {place === undefined ? null : `${place} · `}
            {words.basis[match.basis]}
          </p>
          <CurrentMark parts={matching.current.get(address)} />
        </div>
        <div className="flex items-center gap-4">
          <label className="flex min-h-11 cursor-pointer items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={isCompared}
              disabled={isFull && !isCompared}
              onChange={onCompare}
              aria-label={words.compareNamed(called)}
              className="size-4 accent-(--color-accent)"
            />
            {words.compare}
          </label>
          {renderDelegate({ address, name, topic: matching.topic })}
        </div>
      </header>
      <div>
        <p className="text-[0.9375rem]">
          {words.advantage(advantage.estimate)},{' '}
          <span className="text-muted">
            {words.range(pointsOf(advantage.low), pointsOf(advantage.high))}.
          </span>
        </p>
        <AdvantageBar advantage={advantage} />
      </div>
      <MatchFigures {...{ match, matching }} />
      <MatchTopics topics={match.topics} />
      <ConflictNote conflicts={matching.conflicts.get(address)} />
      <EvidenceList {...{ match, matching }} />
    </article>
  )
}

function MatchFigures({ match, matching }: { match: Match; matching: Matching }) {
  const known = matching.byAddress.get(match.delegate)
  const { low, high } = match.alignment
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-2 text-sm sm:grid-cols-4">
      <Figure name={words.alignment} title={words.rangeNote}>
        {words.alignmentRange(formatPercent(low), formatPercent(high))}
      </Figure>
      {known === undefined ? null : (
        <>
          <Figure
            name={delegatesWords.card.participation}
            title={profileWords.them.participationNote}
          >
            <ParticipationText of={known} matching={matching} />
          </Figure>
          <Figure name={words.delegators}>
            {known.delegatorCount === 0
              ? delegatesWords.card.nobody
              : delegatesWords.card.people(known.delegatorCount)}
          </Figure>
          <Figure name={words.power}>
            <Amount units={known.votingPower} {...matching.unit} />
          </Figure>
        </>
      )}
    </dl>
  )
}

function Figure(props: { name: string; title?: string; children: React.ReactNode }) {
  return (
    <div title={props.title}>
      <dt className="text-xs text-muted">{props.name}</dt>
      <dd className="figures mt-0.5">{props.children}</dd>
    </div>
  )
}
