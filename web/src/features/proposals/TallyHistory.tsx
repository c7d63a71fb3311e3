import { useMemo } from 'react'
import { useProposalClock } from '../../chain/useProposalClock.ts'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { formatShare, shortAmount } from '../../lib/formatAmount.ts'
import { formatDateTime } from '../../lib/formatTime.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PowerTable } from '../../ui/PowerTable.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { LineSample, StepChart } from '../../ui/StepChart.tsx'
import { highest } from '../../ui/stepLine.ts'
import { Time } from '../../ui/Time.tsx'
import { tallyHistoryWords as words } from '../../words/proposal.ts'
import { choiceWords } from '../../words/proposals.ts'
import type { ProposalDetails } from './ProposalPage.tsx'
import { castOf } from './shareOfCast.ts'
import { quorumReachedAt, tallyHistory, thinOut } from './tallyHistory.ts'
import { useBallotWeights } from './useBallotWeights.ts'

/** More than this many steps nobody sees, and more than this many rows nobody reads. */
const mostSteps = 240
const mostRows = 16

const sides = [
  { choice: 'for', votes: 'forVotes' },
  { choice: 'against', votes: 'againstVotes' },
  { choice: 'abstain', votes: 'abstainVotes' },
] as const

/** How For, Against and Abstain grew since the vote opened: a picture, a sentence and a table; nothing without ballots. */
export function TallyHistory({ proposal }: { proposal: ProposalDetails }) {
  const { ballots, castCount, error, retry } = useBallotWeights(proposal)
  if (castCount === 0) return null
  return (
    <section className="card p-5" aria-labelledby="tally-history">
      <h2 id="tally-history" className="title mb-3 text-xl">
        {words.heading}
      </h2>
      {ballots !== undefined ? (
        <History {...{ proposal, ballots, castCount }} />
      ) : error === null ? (
        <Skeleton className="h-36 w-full" />
      ) : (
        <ErrorState {...explainIndexerError(error)} onRetry={retry} />
      )}
    </section>
  )
}

function History(props: {
  proposal: ProposalDetails
  ballots: NonNullable<ReturnType<typeof useBallotWeights>['ballots']>
  castCount: number
}) {
  const { proposal, ballots, castCount } = props
  const { facts, now } = useProposalClock(proposal)
  const { decimals, symbol } = useTokenUnit()
  const [start, end] = [Number(facts.voteStart), Number(facts.voteEnd)]
  const points = useMemo(() => tallyHistory(ballots, start), [ballots, start])
  const drawn = useMemo(() => thinOut(points, mostSteps), [points])
  const until = Math.min(now, end, Number(facts.canceledAt ?? end))
  const last = points.at(-1)?.tally ?? facts
  const most = highest([facts.quorum, ...sides.map(({ votes }) => last[votes])])
  const amount = (units: bigint) => `${shortAmount(units, decimals)} ${symbol}`
  const isWhole = ballots.length >= castCount
  const reached = quorumReachedAt(points, facts.quorum)
  const quorum = quorumWords()
  return (
    <>
      <p className="figures text-xs text-muted">{words.top(amount(most))}</p>
      <StepChart
        lines={sides.map(({ choice, votes }) => ({
          look: choice,
          points: drawn.map(({ timestamp, tally }) => ({ timestamp, power: tally[votes] })),
        }))}
        scale={{ start, end, most }}
        until={until}
        level={facts.quorum === 0n ? undefined : facts.quorum}
        label={words.picture(
          sides.map(({ choice, votes }) => `${choiceWords[choice]} ${amount(last[votes])}`),
          [formatDateTime(start), formatDateTime(until)],
        )}
        className="mt-1 h-36"
      />
      <p className="flex justify-between gap-4 text-xs text-muted">
        <Time time={start} />
        <Time time={end} className="text-right" />
      </p>
      <Legend hasQuorum={facts.quorum > 0n} />
      <p className="mt-3 text-sm">{quorum}</p>
      {isWhole ? null : (
        <p className="mt-2 text-sm text-muted">
          {words.largest(ballots.length, formatShare(castOf(last), castOf(facts)))}
        </p>
      )}
      {proposal.overrideCount === 0 ? null : (
        <p className="mt-2 text-sm text-muted">{words.overridden}</p>
      )}
      <details className="mt-2 text-sm">
        <summary className="text-accent">{words.table}</summary>
        <PowerTable
          label={words.heading}
          timeLabel={words.time}
          columns={sides.map(({ choice }) => choiceWords[choice])}
          rows={thinOut(points, mostRows).map(({ timestamp, tally }) => ({
            timestamp,
            powers: sides.map(({ votes }) => tally[votes]),
          }))}
          unit={{ decimals, symbol }}
        />
      </details>
    </>
  )

  function quorumWords(): string | null {
    if (facts.quorum === 0n) return null
    const needed = amount(facts.quorum)
    if (reached !== null) return words.quorumReached(needed, formatDateTime(reached), isWhole)
    return isWhole ? words.quorumMissing(needed) : null
  }
}

function Legend({ hasQuorum }: { hasQuorum: boolean }) {
  const entries = [
    ...sides.map(({ choice }) => ({ look: choice, name: choiceWords[choice] })),
    ...(hasQuorum ? [{ look: 'level', name: words.quorum } as const] : []),
  ]
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {entries.map(({ look, name }) => (
        <li key={look} className="flex items-center gap-1.5">
          <LineSample look={look} />
          {name}
        </li>
      ))}
    </ul>
  )
}
