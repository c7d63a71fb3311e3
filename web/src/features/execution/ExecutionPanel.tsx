import type { ReactNode } from 'react'
import { useChainNow } from '../../chain/useChainClock.ts'
import { useProposalClock } from '../../chain/useProposalClock.ts'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useDaoFacts } from '../../indexer/useDaoFacts.ts'
import { exactDuration, formatCountdown } from '../../lib/formatTime.ts'
import { Time } from '../../ui/Time.tsx'
import { executionWords } from '../../words/voting.ts'
import { CancelProposal } from './CancelProposal.tsx'
import type { ExecutableProposal } from './executableProposal.ts'
import { ProposalStepButton } from './ProposalStepButton.tsx'

/** The next step after a vote, for anybody; and cancelling, for those who may. */
export function ExecutionPanel({ proposal }: { proposal: ExecutableProposal }) {
  const { state } = useProposalClock(proposal)
  const { isKnown, hasTimelock } = useCapabilities()
  const isExecutable = isKnown && (state === 'queued' || (state === 'succeeded' && !hasTimelock))
  return (
    <>
      {state === 'succeeded' && hasTimelock ? (
        <Queue proposal={proposal} />
      ) : isExecutable ? (
        <Execute proposal={proposal} />
      ) : null}
      <CancelProposal proposal={proposal} state={state} />
    </>
  )
}

function Queue({ proposal }: { proposal: ExecutableProposal }) {
  const delay = useDaoFacts().data?.dao?.timelockDelay
  return (
    <Panel>
      <p className="text-sm text-muted">
        {delay === '0'
          ? executionWords.queueBodyNoDelay
          : executionWords.queueBody(delay === undefined ? '…' : exactDuration(BigInt(delay)))}
      </p>
      <ProposalStepButton step="queue" proposal={proposal} />
    </Panel>
  )
}

function Execute({ proposal }: { proposal: ExecutableProposal }) {
  const now = useChainNow()
  const due = Number(proposal.executableAt ?? 0)
  if (now < due) {
    return (
      <Panel>
        <p className="text-sm text-muted">
          {executionWords.waiting} <Time time={due} now={now} />.
        </p>
        <p role="timer" className="title figures text-2xl">
          {formatCountdown(due - now)}
        </p>
      </Panel>
    )
  }
  return (
    <Panel>
      <p className="text-sm text-muted">
        {proposal.executableAt === null
          ? executionWords.executeAtOnceBody
          : proposal.isTextOnly
            ? executionWords.executeTextBody
            : executionWords.executeBody}
      </p>
      <ProposalStepButton step="execute" proposal={proposal} />
    </Panel>
  )
}

function Panel({ children }: { children: ReactNode }) {
  return (
    <section className="card flex flex-col gap-3 border-accent p-5" aria-labelledby="execution">
      <h2 id="execution" className="title text-xl">
        {executionWords.title}
      </h2>
      {children}
    </section>
  )
}
