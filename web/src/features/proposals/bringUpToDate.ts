import type { ChainProposal } from '../../chain/readProposal.ts'
import type { ProposalClockRow } from '../../chain/useProposalClock.ts'
import type { ProposalDetails } from './ProposalPage.tsx'

/** What is decided by: the governor's state and sums in place of what the index has missed of them. */
export function bringUpToDate(found: ProposalDetails, told: ChainProposal): ProposalDetails {
  const { toldState, quorum, forVotes, againstVotes, abstainVotes, voteEnd } = told
  const executableAt = told.executableAt ?? found.executableAt
  return {
    ...found,
    ...{ toldState, quorum, forVotes, againstVotes, abstainVotes, voteEnd, executableAt },
  }
}

/** Nobody but the index says when something was canceled. */
export function isDated({ toldState, canceledAt }: ProposalClockRow): boolean {
  return toldState !== 'canceled' || canceledAt !== null
}
