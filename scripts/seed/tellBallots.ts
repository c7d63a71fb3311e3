import { supportOfChoice } from '@mandate/governance/tally'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { encodeFunctionData } from 'viem'
import { gasFor, transactionRequest } from '../chain/requests.ts'
import type { Voter } from './castOf.ts'
import { chooseBallot } from './chooseBallot.ts'
import type { Poll } from './Poll.ts'
import type { SeedProposal } from './SeedProposal.ts'
import { hour, type Stage } from './stage.ts'

/** Voters who wait for the last fifth of the voting time; the others come early rather than late. */
const lateShare = 0.2

/** Whoever is diligent enough votes on the proposal, some time while it is open. */
export function tellBallots(stage: Stage, proposal: SeedProposal, poll: Poll): void {
  const { cast, random, timeline } = stage
  const open = poll.deadline - poll.voteStart - 2 * hour
  for (const voter of [...cast.delegates, ...cast.selfVoters]) {
    if (!random.chance(voter.diligence)) continue
    const wait = random.chance(lateShare) ? 1 - random.unit() * lateShare : random.unit() ** 1.6
    timeline.at(poll.voteStart + hour + wait * open, (castAt) => {
      const weight = poll.powers.get(voter.address) ?? 0n
      if (weight === 0n) return []
      const ballot = chooseBallot(random, voter, proposal)
      poll.count(ballot.choice, weight, castAt)
      return [ballotRequest(stage, voter, { ...ballot, id: poll.id })]
    })
  }
}

type Ballot = ReturnType<typeof chooseBallot> & { id: bigint }

function ballotRequest({ scene }: Stage, voter: Voter, { id, choice, reason }: Ballot) {
  const support = supportOfChoice(choice)
  const data =
    reason === ''
      ? encodeFunctionData({
          abi: mandateGovernorAbi,
          functionName: 'castVote',
          args: [id, support],
        })
      : encodeFunctionData({
          abi: mandateGovernorAbi,
          functionName: 'castVoteWithReason',
          args: [id, support, reason],
        })
  const to = scene.contracts.governor
  return transactionRequest({ from: voter.address, to, gas: gasFor.vote, data })
}
