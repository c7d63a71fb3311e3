import { mandateGovernorAbi } from '@mandate/protocol/abis'
import type { Address } from 'viem'
import type { ContractWrite } from '../../chain/useTransaction.ts'
import { type DraftBallot, encodeBallot } from './encodeBallot.ts'
import { messageOf, type SignedBallot } from './SignedBallot.ts'

/** The transaction that casts one's own ballot: the plainest function that says it, so that every wallet knows it. */
export function ballotWrite(governor: Address, draft: DraftBallot): ContractWrite {
  const { proposalId, support, reason, params } = encodeBallot(draft)
  const write = { address: governor, abi: mandateGovernorAbi }
  if (params !== '0x') {
    const args = [proposalId, support, reason, params]
    return { ...write, functionName: 'castVoteWithReasonAndParams', args }
  }
  return reason === ''
    ? { ...write, functionName: 'castVote', args: [proposalId, support] }
    : { ...write, functionName: 'castVoteWithReason', args: [proposalId, support, reason] }
}

/** The transaction that brings the ballots of others, which must not be none. */
export function relayWrite(governor: Address, ballots: readonly SignedBallot[]): ContractWrite {
  const args = [ballots.map((ballot) => ({ ...messageOf(ballot), signature: ballot.signature }))]
  return { address: governor, abi: mandateGovernorAbi, functionName: 'castBallots', args }
}
