import { type BallotShares, splitSupport, wholeBallot } from '@mandate/governance/fractionalBallot'
import { supportOfChoice } from '@mandate/governance/tally'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { encodeAbiParameters, encodeFunctionData } from 'viem'
import { gasFor, transactionRequest } from '../chain/requests.ts'
import type { Voter } from './castOf.ts'
import { chooseBallot } from './chooseBallot.ts'
import type { Poll } from './Poll.ts'
import type { SeedProposal } from './SeedProposal.ts'
import { hour, type Stage } from './stage.ts'

/** Voters who wait for the last fifth of the voting time; the others come early rather than late. */
const lateShare = 0.2
/** Abstentions that are a division instead: a delegate whose delegators disagree. */
const dividedShare = 0.35
const divided: BallotShares = { for: 5_500, against: 4_500, abstain: 0 }

/** Whoever is diligent enough votes on the proposal, some time while it is open. */
export function tellBallots(stage: Stage, proposal: SeedProposal, poll: Poll): void {
  const { cast, random, timeline } = stage
  const open = poll.deadline - poll.voteStart - 2 * hour
  for (const voter of [...cast.delegates, ...cast.selfVoters]) {
    if (!random.chance(voter.diligence)) continue
    const wait = random.chance(lateShare) ? 1 - random.unit() * lateShare : random.unit() ** 1.6
    timeline.at(poll.voteStart + hour + wait * open, (castAt) => {
      if (poll.weightOf(voter.address) === 0n) return []
      const ballot = chooseBallot(random, voter, proposal)
      const isDivided = ballot.choice === 'abstain' && random.chance(dividedShare)
      const shares = isDivided ? divided : wholeBallot(ballot.choice)
      poll.count(voter.address, shares, castAt)
      return [
        isDivided
          ? dividedRequest(stage, voter, { ...ballot, id: poll.id })
          : ballotRequest(stage, voter, { ...ballot, id: poll.id }),
      ]
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

function dividedRequest({ scene }: Stage, voter: Voter, { id, reason }: Ballot) {
  const params = encodeAbiParameters(
    [{ type: 'uint16' }, { type: 'uint16' }, { type: 'uint16' }],
    [divided.against, divided.for, divided.abstain],
  )
  const data = encodeFunctionData({
    abi: mandateGovernorAbi,
    functionName: 'castVoteWithReasonAndParams',
    args: [id, splitSupport, reason, params],
  })
  const to = scene.contracts.governor
  return transactionRequest({ from: voter.address, to, gas: gasFor.vote, data })
}
