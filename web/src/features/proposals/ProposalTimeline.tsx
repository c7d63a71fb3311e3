import { proposalTimeline, type TimelineEntry } from '@mandate/governance/proposalTimeline'
import clsx from 'clsx'
import { type ProposalClockRow, useProposalClock } from '../../chain/useProposalClock.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { Time } from '../../ui/Time.tsx'
import { proposalWords, timelineWords } from '../../words/proposal.ts'
import type { ProposalDetails } from './ProposalPage.tsx'

/** What the governor itself has a date for; when the rest happened, only the index knows. */
const told: readonly TimelineEntry['step'][] = ['votingOpened', 'votingClosed', 'executable']

/** What happened and what is due, with dates in the reader's zone. */
export function ProposalTimeline(props: {
  proposal: ProposalClockRow & Partial<Pick<ProposalDetails, 'events'>>
}) {
  const { proposal } = props
  const { facts, state, now, isEstimate } = useProposalClock(proposal)
  const { chain } = useDao()
  const entries = proposalTimeline(facts, BigInt(now)).filter(
    ({ step }) =>
      proposal.toldState === undefined || proposal.events !== undefined || told.includes(step),
  )
  const transactions = new Map(
    (proposal.events?.items ?? []).map(({ kind, transaction }) => [kind, transaction]),
  )
  const isExtended = transactions.has('extended')
  const notes = [
    isExtended ? proposalWords.extended : null,
    entries.some(({ step, isPast }) => step === 'votingOpened' && isPast)
      ? proposalWords.snapshot.past
      : state === 'pending'
        ? proposalWords.snapshot.coming
        : null,
    isEstimate ? proposalWords.estimated(proposal.voteEnd) : null,
  ].filter((note) => note !== null)
  return (
    <section className="card p-5" aria-labelledby="timeline">
      <h2 id="timeline" className="title mb-4 text-xl">
        {proposalWords.timeline}
      </h2>
      <ol className="flex flex-col">
        {entries.map(({ step, at, isPast }, index) => {
          const transaction = transactions.get(step)
          return (
            <li key={step} className="relative flex gap-3.5 pb-4 last:pb-0">
              {index < entries.length - 1 ? (
                <span
                  aria-hidden="true"
                  className="absolute top-3 bottom-[-0.4rem] left-[5px] w-px bg-line"
                />
              ) : null}
              <span
                aria-hidden="true"
                className={clsx(
                  'relative mt-1.5 size-[11px] shrink-0 rounded-full border-2',
                  isPast ? 'border-accent bg-accent' : 'border-edge bg-surface',
                )}
              />
              <div className="min-w-0 text-sm">
                <p className={clsx('font-medium', !isPast && 'text-muted')}>
                  {timelineWords[step][isPast ? 'past' : 'future']}
                </p>
                <p className="text-muted">
                  <Time time={Number(at)} />
                  {isPast ? null : (
                    <>
                      {', '}
                      <Time time={Number(at)} now={now} />
                    </>
                  )}
                </p>
                {transaction === undefined || chain.explorerUrl === undefined ? null : (
                  <a
                    href={`${chain.explorerUrl}/tx/${transaction}`}
                    target="_blank"
                    rel="noopener noreferrer"
                    className="text-accent underline"
                  >
                    {proposalWords.transaction}
                  </a>
                )}
              </div>
            </li>
          )
        })}
      </ol>
      {notes.length === 0 ? null : (
        <p className="mt-4 border-t border-line pt-3 text-xs text-muted">{notes.join(' ')}</p>
      )}
    </section>
  )
}
