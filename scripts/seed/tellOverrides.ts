import { supportOfChoice } from '@mandate/governance/tally'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { encodeFunctionData } from 'viem'
import { gasFor, transactionRequest } from '../chain/requests.ts'
import { chooseBallot } from './chooseBallot.ts'
import type { Poll } from './Poll.ts'
import type { SeedProposal } from './SeedProposal.ts'
import { hour, type Stage } from './stage.ts'

/** How likely a delegator looks at what its delegate did with one proposal. */
const watchfulness = 0.06
const talkativeness = 0.7

/** A few delegators see late in the vote that their delegate voted against their mind, and vote themselves. */
export function tellOverrides(stage: Stage, proposal: SeedProposal, poll: Poll): void {
  const { cast, random, timeline, scene } = stage
  const open = poll.deadline - poll.voteStart - 2 * hour
  for (const member of cast.delegators) {
    if (!random.chance(watchfulness)) continue
    timeline.at(poll.voteStart + hour + (0.6 + 0.35 * random.unit()) * open, (castAt) => {
      const [first] = poll.heldByOthers(member.address)
      const cast = first === undefined ? undefined : poll.ballotOf(first.delegate)
      if (cast === undefined) return []
      const voter = { ...member, diligence: 1, talkativeness }
      const { choice, reason } = chooseBallot(random, voter, proposal)
      if (choice === 'abstain' || cast.shares[choice] > 0) return []
      poll.override(member.address, choice, castAt)
      return [
        transactionRequest({
          from: member.address,
          to: scene.contracts.governor,
          gas: gasFor.vote,
          data: encodeFunctionData({
            abi: mandateGovernorAbi,
            functionName: 'castOverrideVote',
            args: [poll.id, supportOfChoice(choice), reason],
          }),
        }),
      ]
    })
  }
}
