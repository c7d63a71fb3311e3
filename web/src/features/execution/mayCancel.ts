import type { ProposalState } from '@mandate/governance/proposalState'

const endedStates: readonly ProposalState[] = ['executed', 'canceled', 'expired', 'defeated']

/** By which right an account may cancel; null when it may not. */
export type CancelRight = 'guardian' | 'proposer' | 'proposerBeforeVoting'

/**
 * OpenZeppelin `GovernorProposalGuardian`: a guardian may cancel at any point; where there is none, the proposer may;
 * where there is one, the proposer may only until voting opens.
 */
export function mayCancel(options: {
  account: string | undefined
  proposer: string
  guardian: string | null
  state: ProposalState
}): CancelRight | null {
  const { account, proposer, guardian, state } = options
  if (account === undefined || endedStates.includes(state)) return null
  if (guardian !== null && isSame(account, guardian)) return 'guardian'
  if (!isSame(account, proposer)) return null
  if (guardian === null) return 'proposer'
  return state === 'pending' ? 'proposerBeforeVoting' : null
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
