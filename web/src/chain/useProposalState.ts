import {
  type ProposalFacts,
  type ProposalState,
  proposalState,
} from '@mandate/governance/proposalState'
import { useChainNow } from './useChainClock.ts'

/** The state a proposal has at this second of the chain, also when it changes while the reader looks. */
export function useProposalState(facts: ProposalFacts): ProposalState {
  return proposalState(facts, BigInt(useChainNow()))
}
