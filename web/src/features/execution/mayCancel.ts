import type { ProposalState } from '@mandate/governance/proposalState'

const endedStates: readonly ProposalState[] = ['executed', 'canceled', 'expired', 'defeated']

/** By which right an account may cancel; null when it may not. */
export type CancelRight = 'guardian' | 'proposer' | 'proposerBeforeVoting'

/**
 * In OpenZeppelin's Governor, the proposer may cancel until voting opens. With `GovernorProposalGuardian`
 * (`hasGuardian`) a guardian may at any point, and so may the proposer while nobody is the guardian.
 */
export function mayCancel(options: {
  account: string | undefined
  proposer: string
  hasGuardian: boolean
  guardian: string | null
  state: ProposalState
}): CancelRight | null {
  const { account, proposer, hasGuardian, guardian, state } = options
  if (account === undefined || endedStates.includes(state)) return null
  if (guardian !== null && isSame(account, guardian)) return 'guardian'
  if (!isSame(account, proposer)) return null
  if (hasGuardian && guardian === null) return 'proposer'
  return state === 'pending' ? 'proposerBeforeVoting' : null
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
