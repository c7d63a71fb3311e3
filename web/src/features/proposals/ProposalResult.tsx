import { wholeBasisPoints } from '@mandate/governance/split'
import {
  isQuorumReached,
  isVoteSucceeded,
  simpleMajority,
  type Tally,
} from '@mandate/governance/tally'
import { type ProposalClockRow, useProposalClock } from '../../chain/useProposalClock.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { formatShare, shareOf, shortAmount } from '../../lib/formatAmount.ts'
import { formatBasisPoints } from '../../lib/formatPoints.ts'
import { Amount } from '../../ui/Amount.tsx'
import { ChoiceWord } from '../../ui/ChoiceWord.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { Term } from '../../ui/Tooltip.tsx'
import { proposalWords } from '../../words/proposal.ts'
import { proposalsWords } from '../../words/proposals.ts'
import type { ProposalDetails } from './ProposalPage.tsx'
import { castOf, shareOfCast } from './shareOfCast.ts'

const sides = [
  { choice: 'for', votes: 'forVotes', count: 'forCount' },
  { choice: 'against', votes: 'againstVotes', count: 'againstCount' },
  { choice: 'abstain', votes: 'abstainVotes', count: 'abstainCount' },
] as const

/** How many ballots there are only the index counts. */
type ResultRow = ProposalClockRow &
  Partial<Pick<ProposalDetails, (typeof sides)[number]['count'] | 'splitCount'>>

/** The tally, and the two conditions a proposal must meet, as bars with words. */
export function ProposalResult({ proposal }: { proposal: ResultRow }) {
  const { facts, state } = useProposalClock(proposal)
  const unit = useTokenUnit()
  const isOpen = state === 'active' || state === 'pending'
  const cast = castOf(facts)
  return (
    <section className="card flex flex-col gap-5 p-5" aria-labelledby="result">
      <h2 id="result" className="title text-xl">
        {isOpen ? proposalWords.result : proposalWords.finalResult}
      </h2>
      <ul className="flex flex-col gap-3.5">
        {sides.map(({ choice, votes, count }) => (
          <li key={choice} className="flex flex-col gap-1.5">
            <div className="flex items-baseline justify-between gap-3">
              <ChoiceWord choice={choice} />
              <span className="figures text-sm text-muted">
                <Amount units={facts[votes]} {...unit} className="text-ink" />
                {' · '}
                {shareOfCast(facts, votes)}
              </span>
            </div>
            <Meter share={shareOf(facts[votes], cast)} tone={choice} />
            <BallotCount count={proposal[count]} />
          </li>
        ))}
      </ul>
      {cast === 0n ? null : (
        <p className="text-xs text-muted">
          {proposal.splitCount ? `${proposalWords.splitBallots(proposal.splitCount)} ` : null}
          {proposalWords.shareMeaning}
        </p>
      )}
      <dl className="flex flex-col gap-4 border-t border-line pt-4 text-sm">
        <Quorum tally={facts} quorum={facts.quorum} unit={unit} />
        <Approval tally={facts} threshold={facts.approvalThreshold} />
      </dl>
    </section>
  )
}

function BallotCount({ count }: { count: number | undefined }) {
  if (count === undefined) return null
  return <span className="figures text-xs text-muted">{proposalsWords.votes(count)}</span>
}

function Quorum(props: {
  tally: Tally
  quorum: bigint
  unit: { decimals: number; symbol: string }
}) {
  const { tally, quorum, unit } = props
  const taking = tally.forVotes + tally.abstainVotes
  const isReached = isQuorumReached(tally, quorum)
  const scale = isReached ? taking : quorum
  const words = [
    shortAmount(taking, unit.decimals),
    `${shortAmount(quorum, unit.decimals)} ${unit.symbol}`,
  ] as const
  return (
    <div className="flex flex-wrap justify-between gap-x-3 gap-y-1.5">
      <dt className="font-medium">
        <Term meaning={proposalWords.quorumMeaning}>{proposalWords.quorum}</Term>
      </dt>
      <dd className="figures text-muted">
        {quorum === 0n
          ? proposalWords.quorumNone
          : isReached
            ? proposalWords.quorumReached(...words)
            : proposalWords.quorumMissing(...words)}
      </dd>
      {quorum === 0n ? null : (
        <dd className="w-full">
          <Meter share={shareOf(taking, scale)} mark={shareOf(quorum, scale)} />
        </dd>
      )}
    </div>
  )
}

function Approval({ tally, threshold }: { tally: Tally; threshold: number }) {
  const decided = tally.forVotes + tally.againstVotes
  const isReached = isVoteSucceeded(tally, threshold)
  const isSimple = threshold === simpleMajority
  const needed = formatBasisPoints(threshold)
  return (
    <div className="flex flex-wrap justify-between gap-x-3 gap-y-1.5">
      <dt className="font-medium">
        <Term
          meaning={isSimple ? proposalWords.majorityMeaning : proposalWords.approvalMeaning(needed)}
        >
          {isSimple ? proposalWords.majority : proposalWords.approval}
        </Term>
      </dt>
      <dd className="figures text-muted">
        {isSimple
          ? isReached
            ? proposalWords.majorityYes
            : proposalWords.majorityNo
          : (isReached ? proposalWords.approvalYes : proposalWords.approvalNo)(
              formatShare(tally.forVotes, decided),
              needed,
            )}
      </dd>
      {isSimple ? null : (
        <dd className="w-full">
          <Meter
            tone="for"
            share={shareOf(tally.forVotes, decided)}
            mark={threshold / wholeBasisPoints}
          />
        </dd>
      )}
    </div>
  )
}
