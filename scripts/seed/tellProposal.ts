import { composeDescription } from '@mandate/governance/description'
import { nameTopic } from '@mandate/governance/proposalTopic'
import { quorumVotes } from '@mandate/governance/quorum'
import {
  addToTally,
  type Choice,
  isQuorumReached,
  isVoteSucceeded,
  supportOfChoice,
  type Tally,
} from '@mandate/governance/tally'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { encodeAbiParameters, encodeFunctionData, type Hex, keccak256, stringToHex } from 'viem'
import { gasFor, transactionRequest } from '../chain/requests.ts'
import { applySettings } from './applySettings.ts'
import type { Voter } from './castOf.ts'
import { chooseBallot } from './chooseBallot.ts'
import { type EncodedActions, encodeActions } from './encodeActions.ts'
import type { SeedProposal } from './SeedProposal.ts'
import type { Ending } from './scheduleProposals.ts'
import { day, hour, type Stage, supply } from './stage.ts'

type Telling = { stage: Stage; proposal: SeedProposal; createdAt: number; ending: Ending }

/** One proposal's life: made, voted on, and taken as far as `ending` says when it passes. */
export function tellProposal({ stage, proposal, createdAt, ending }: Telling): void {
  const { scene, timeline, random } = stage
  const actions = encodeActions(proposal.actions, scene.contracts)
  const description = composeDescription({
    title: proposal.title,
    body: nameTopic(proposal.body, proposal.topic),
  })
  const encoded = { actions, descriptionHash: keccak256(stringToHex(description)) }

  timeline.at(createdAt, (timestamp) => {
    const author = chooseAuthor(stage, proposal)
    const voteStart = timestamp + stage.settings.votingDelaySeconds
    const poll: Poll = {
      id: proposalIdOf(encoded),
      voteStart,
      deadline: voteStart + stage.settings.votingPeriodSeconds,
      tally: { forVotes: 0n, againstVotes: 0n, abstainVotes: 0n },
      quorum: quorumVotes(supply, {
        numerator: BigInt(stage.settings.quorumBasisPoints),
        denominator: 10_000n,
      }),
      powers: new Map(),
    }
    if (proposal.isWithdrawn) {
      timeline.at(timestamp + stage.settings.votingDelaySeconds * 0.7, () => [
        governorCall(stage, author, operationData('cancel', encoded)),
      ])
    } else {
      // Whatever else happens in the snapshot's second still counts, so the copy is taken just after it.
      timeline.at(voteStart + 1, () => {
        poll.powers = stage.ledger.powers()
        return []
      })
      for (const voter of [...stage.cast.delegates, ...stage.cast.selfVoters]) {
        if (!random.chance(voter.diligence)) continue
        const wait = random.chance(0.2) ? 1 - random.unit() * 0.2 : random.unit() ** 1.6
        const time = voteStart + hour + wait * (stage.settings.votingPeriodSeconds - 2 * hour)
        timeline.at(time, (castAt) => castBallot(stage, { voter, proposal, poll, castAt }))
      }
      timeline.at(poll.deadline + 1, () => {
        conclude({ stage, proposal, ending, encoded, poll })
        return []
      })
    }
    const propose = encodeFunctionData({
      abi: mandateGovernorAbi,
      functionName: 'propose',
      args: [actions.targets, actions.values, actions.calldatas, description],
    })
    return [transactionRequest({ ...proposalCall(stage, author), data: propose })]
  })
}

type Encoded = { actions: EncodedActions; descriptionHash: Hex }

type Poll = {
  id: bigint
  voteStart: number
  deadline: number
  tally: Tally
  quorum: bigint
  powers: ReadonlyMap<string, bigint>
}

type BallotTelling = { voter: Voter; proposal: SeedProposal; poll: Poll; castAt: number }

function castBallot(stage: Stage, { voter, proposal, poll, castAt }: BallotTelling) {
  const weight = poll.powers.get(voter.address) ?? 0n
  if (weight === 0n) return []
  const { choice, reason } = chooseBallot(stage.random, voter, proposal)
  count(stage, poll, { choice, weight, castAt })
  const support = supportOfChoice(choice)
  const data =
    reason === ''
      ? encodeFunctionData({
          abi: mandateGovernorAbi,
          functionName: 'castVote',
          args: [poll.id, support],
        })
      : encodeFunctionData({
          abi: mandateGovernorAbi,
          functionName: 'castVoteWithReason',
          args: [poll.id, support, reason],
        })
  return [governorCall(stage, voter.address, data)]
}

/** As `GovernorPreventLateQuorum` does, a quorum reached late keeps voting open a while longer. */
function count(
  { settings }: Stage,
  poll: Poll,
  cast: { choice: Choice; weight: bigint; castAt: number },
) {
  const wasReached = isQuorumReached(poll.tally, poll.quorum)
  poll.tally = addToTally(poll.tally, cast.choice, cast.weight)
  if (wasReached || !isQuorumReached(poll.tally, poll.quorum)) return
  poll.deadline = Math.max(poll.deadline, cast.castAt + settings.lateQuorumExtensionSeconds)
}

type Conclusion = Omit<Telling, 'createdAt'> & { encoded: Encoded; poll: Poll }

function conclude({ stage, proposal, ending, encoded, poll }: Conclusion) {
  const { timeline, random, scene, settings } = stage
  if (!isQuorumReached(poll.tally, poll.quorum) || !isVoteSucceeded(poll.tally)) return
  if (ending.kind === 'left') return
  const helper = random.pick(stage.cast.delegates).address
  const queueAt =
    ending.kind === 'queued'
      ? scene.now - ending.queuedDaysAgo * day
      : poll.deadline + hour + random.unit() * day
  timeline.at(queueAt, (queuedAt) => {
    if (ending.kind === 'executed') {
      const executeAt = queuedAt + settings.timelockDelaySeconds + hour + random.unit() * day
      timeline.at(executeAt, () => {
        applySettings(settings, proposal.actions)
        return [governorCall(stage, helper, operationData('execute', encoded))]
      })
    }
    return [governorCall(stage, helper, operationData('queue', encoded))]
  })
}

/** Somebody with power enough who would vote For it. */
function chooseAuthor({ cast, ledger, settings, random }: Stage, proposal: SeedProposal): Hex {
  const able = cast.delegates.filter(
    ({ address }) => ledger.powerOf(address) >= settings.proposalThreshold,
  )
  const score = (voter: Voter) =>
    Object.entries(proposal.lean).reduce(
      (sum, [topic, lean]) => sum + lean * (voter.position[topic as keyof Voter['position']] ?? 0),
      0,
    )
  const inFavour = able.filter((voter) => score(voter) > 0)
  return random.pick(inFavour.length > 0 ? inFavour : able).address
}

function proposalIdOf({ actions, descriptionHash }: Encoded): bigint {
  const types = ['address[]', 'uint256[]', 'bytes[]', 'bytes32'].map((type) => ({ type }))
  const values = [actions.targets, actions.values, actions.calldatas, descriptionHash]
  return BigInt(keccak256(encodeAbiParameters(types, values)))
}

function operationData(
  functionName: 'queue' | 'execute' | 'cancel',
  { actions, descriptionHash }: Encoded,
): Hex {
  return encodeFunctionData({
    abi: mandateGovernorAbi,
    functionName,
    args: [actions.targets, actions.values, actions.calldatas, descriptionHash],
  })
}

function governorCall({ scene }: Stage, from: Hex, data: Hex) {
  return transactionRequest({ from, to: scene.contracts.governor, gas: gasFor.vote, data })
}

function proposalCall({ scene }: Stage, from: Hex) {
  return { from, to: scene.contracts.governor, gas: gasFor.proposal }
}
