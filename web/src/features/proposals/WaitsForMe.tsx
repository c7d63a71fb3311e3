import { lazy, Suspense } from 'react'
import { useConnection } from 'wagmi'
import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'
import { homeWords } from '../../words/proposals.ts'
import { WaitingUnknown } from './WaitingUnknown.tsx'

// Reading contracts is code that visitors without an account never need.
const WaitingBallots = lazy(() =>
  import('./WaitingBallots.tsx').then((m) => ({ default: m.WaitingBallots })),
)

/** The votes in which the reader's ballot is still missing. */
export function WaitsForMe(props: { active: readonly ProposalFactsFieldsFragment[] | undefined }) {
  return (
    <section className="card p-5" aria-labelledby="waits">
      <h2 id="waits" className="title mb-2 text-xl">
        {homeWords.waits}
      </h2>
      <Body active={props.active} />
    </section>
  )
}

function Body({ active }: { active: readonly ProposalFactsFieldsFragment[] | undefined }) {
  const { isConnected } = useConnection()
  if (active === undefined) return <WaitingUnknown />
  if (!isConnected) return <p className="text-sm text-muted">{homeWords.waitsConnect}</p>
  return (
    <Suspense fallback={<WaitingUnknown />}>
      <WaitingBallots active={active} />
    </Suspense>
  )
}
