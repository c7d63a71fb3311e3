import { ExecutionPanel } from '../../features/execution/ExecutionPanel.tsx'
import { NextBallot } from '../../features/proposals/NextBallot.tsx'
import { ProposalScreen } from '../../features/proposals/ProposalScreen.tsx'
import { VotePanel } from '../../features/voting/VotePanel.tsx'

/** A proposal's page, with what a reader can do about it. */
export function ProposalRoute() {
  return (
    <ProposalScreen
      renderVote={(proposal) => (
        <>
          <VotePanel proposal={proposal} />
          <NextBallot proposal={proposal} />
        </>
      )}
      renderExecution={(proposal) => <ExecutionPanel proposal={proposal} />}
    />
  )
}
