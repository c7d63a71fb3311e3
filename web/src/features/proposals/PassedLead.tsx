import type { ProposalClock } from '../../chain/useProposalClock.ts'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { Time } from '../../ui/Time.tsx'
import { proposalWords } from '../../words/proposal.ts'

/** When what has passed takes effect; nothing for what is undecided, or over. */
export function PassedLead({ facts, state, now }: ProposalClock) {
  const { isKnown, hasTimelock } = useCapabilities()
  if (!isKnown || (state !== 'succeeded' && state !== 'queued')) return null
  return <p className="mb-2 text-muted">{sentence()}</p>

  function sentence() {
    if (state === 'succeeded' && hasTimelock) return proposalWords.passed.toQueue
    const due = Number(facts.executableAt ?? 0)
    if (due <= now) return proposalWords.passed.ready
    return (
      <>
        {proposalWords.passed.waiting} <Time time={due} now={now} />.
      </>
    )
  }
}
