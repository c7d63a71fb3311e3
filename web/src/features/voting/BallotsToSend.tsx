import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { Address } from '../../ui/Address.tsx'
import { Amount } from '../../ui/Amount.tsx'
import { ChoiceWord } from '../../ui/ChoiceWord.tsx'
import { describeShares } from '../../words/proposals.ts'
import { relayWords as words } from '../../words/relay.ts'
import { contentOf, type ReadBallot, type SignedBallot } from './SignedBallot.ts'
import type { BallotCheck } from './useBallotChecks.ts'

/** What was pasted, one ballot below the other: whose it is, what it says, its weight, and what is wrong with it. */
export function BallotsToSend(props: {
  read: readonly ReadBallot[]
  /** Of the readable ones, in their order; undefined while the chain is asked. */
  checks: readonly BallotCheck[] | undefined
  names: ReadonlyMap<string, string>
}) {
  const { read, checks, names } = props
  if (read.length === 0) return null
  const readable = read.filter((one) => one.kind === 'signed')
  return (
    <ol aria-label={words.ballots} className="divide-y divide-line border-y border-line text-sm">
      {read.map((one, index) => {
        const key = `${index} ${one.kind}`
        if (one.kind !== 'signed') {
          return (
            <li key={key} className="py-2.5 text-warn">
              {words.number(index + 1)}: {words.problems[one.kind]}
            </li>
          )
        }
        const { voter } = one.signed
        const place = readable.indexOf(one)
        const isAgain = readable.slice(0, place).some(({ signed }) => signed.voter === voter)
        return (
          <li key={key} className="py-2.5">
            <BallotLine
              ballot={one.signed}
              check={checks?.[place]}
              name={names.get(voter) ?? null}
              isAgain={isAgain}
            />
          </li>
        )
      })}
    </ol>
  )
}

function BallotLine(props: {
  ballot: SignedBallot
  check: BallotCheck | undefined
  name: string | null
  /** The same voter stands above. */
  isAgain: boolean
}) {
  const { ballot, check, name, isAgain } = props
  const unit = useTokenUnit()
  const content = contentOf(ballot)
  return (
    <>
      <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Address address={ballot.voter} name={name} />
        <span className="flex items-center gap-x-3">
          {content === null ? null : <ChoiceWord choice={content.choice} />}
          {check === undefined ? null : <Amount units={check.weight} {...unit} form="exact" />}
        </span>
      </p>
      {content?.choice === 'split' ? (
        <p className="text-muted">
          {describeShares({
            forShare: content.shares.for,
            againstShare: content.shares.against,
            abstainShare: content.shares.abstain,
          })}
        </p>
      ) : null}
      {ballot.reason === '' ? null : (
        <p className="line-clamp-2 wrap-anywhere text-muted">{ballot.reason}</p>
      )}
      <Remark {...{ check, isAgain }} />
    </>
  )
}

function Remark({ check, isAgain }: { check: BallotCheck | undefined; isAgain: boolean }) {
  if (check === undefined) return <p className="text-muted">{words.checking}</p>
  if (check.problem !== null) return <p className="text-warn">{words.problems[check.problem]}</p>
  if (isAgain) return <p className="text-warn">{words.again}</p>
  return check.weight === 0n ? <p className="text-muted">{words.powerless}</p> : null
}
