import { defaultTopic } from '@mandate/governance/delegation'
import type { Hex } from 'viem'
import { gasFor, transactionRequest } from '../chain/requests.ts'
import type { ProposalCalls } from '../proposalCalls.ts'
import { agreement } from './agreement.ts'
import { applySettings } from './applySettings.ts'
import { Poll } from './Poll.ts'
import { type PollRules, pollRules } from './pollRules.ts'
import type { SeedProposal } from './SeedProposal.ts'
import type { Ending } from './scheduleProposals.ts'
import { seedProposalCalls } from './seedProposalCalls.ts'
import { day, hour, type Stage } from './stage.ts'
import { tellBallots } from './tellBallots.ts'
import { tellOverrides } from './tellOverrides.ts'

type Telling = { stage: Stage; proposal: SeedProposal; createdAt: number; ending: Ending }

/** When an author who takes a proposal back does so, as a share of the time before voting. */
const withdrawalShare = 0.7

/** One proposal's life: made, voted on, and taken as far as `ending` says when it passes. */
export function tellProposal({ stage, proposal, createdAt, ending }: Telling): void {
  const { timeline, ledger, settings } = stage
  timeline.at(createdAt, (timestamp) => {
    const author = chooseAuthor(stage, proposal, timestamp)
    const rules = pollRules(proposal, settings)
    const calls = seedProposalCalls(proposal, stage.scene.contracts, rules)
    const poll = new Poll(calls.id, timestamp, rules)
    if (proposal.isWithdrawn) {
      timeline.at(timestamp + rules.votingDelaySeconds * withdrawalShare, () => [
        governorCall(stage, author, calls.cancel),
      ])
    } else {
      // Whatever else happens in the snapshot's second still counts, so the copy is taken just after it.
      timeline.at(poll.voteStart + 1, () => {
        poll.open(ledger.snapshot(poll.topic, poll.voteStart))
        return []
      })
      tellBallots(stage, proposal, poll)
      tellOverrides(stage, proposal, poll)
      timeline.at(poll.deadline + 1, () => {
        if (poll.hasPassed)
          tellEnding({ stage, proposal, ending, calls, rules, deadline: poll.deadline })
        return []
      })
    }
    return [governorCall(stage, author, calls.propose, gasFor.proposal)]
  })
}

type EndingTelling = Omit<Telling, 'createdAt'> & {
  calls: ProposalCalls
  rules: PollRules
  deadline: number
}

function tellEnding({ stage, proposal, ending, calls, rules, deadline }: EndingTelling) {
  const { timeline, random, scene, settings, cast } = stage
  if (ending.kind === 'left') return
  const helper = random.pick(cast.delegates).address
  const queueAt =
    ending.kind === 'queued'
      ? scene.now - ending.queuedDaysAgo * day
      : deadline + hour + random.unit() * day
  timeline.at(queueAt, (queuedAt) => {
    if (ending.kind === 'executed') {
      const delay = Math.max(settings.timelockDelaySeconds, rules.executionDelaySeconds)
      const executeAt = queuedAt + delay + hour + random.unit() * day
      timeline.at(executeAt, () => {
        applySettings(settings, proposal.actions)
        return [governorCall(stage, helper, calls.execute)]
      })
    }
    return [governorCall(stage, helper, calls.queue)]
  })
}

/** Somebody with power enough who would vote For it. */
function chooseAuthor(
  { cast, ledger, settings, random }: Stage,
  { lean }: SeedProposal,
  now: number,
): Hex {
  // The governor reads the power of the second before.
  const powers = ledger.snapshot(defaultTopic, now - 1)
  const able = cast.delegates.filter(
    ({ address }) => powers.powerOf(address) >= settings.proposalThreshold,
  )
  const inFavour = able.filter(({ position }) => agreement(position, lean) > 0)
  return random.pick(inFavour.length > 0 ? inFavour : able).address
}

function governorCall({ scene }: Stage, from: Hex, data: Hex, gas: number = gasFor.vote) {
  return transactionRequest({ from, to: scene.contracts.governor, gas, data })
}
