import { type Act, type Happening, orders } from './Happening.ts'
import { PowerPlanner } from './PowerPlanner.ts'
import { planEnding } from './planEnding.ts'
import type {
  SourceBallot,
  SourceDelegation,
  SourceHistory,
  Unreplayable,
} from './SourceHistory.ts'
import type { Schedule, TimedProposal } from './scheduleHistory.ts'

export type ReplayPlan = {
  blocks: readonly { timestamp: number; acts: readonly Act[] }[]
  /** The most that all balances ever sum up to. */
  supply: bigint
  unreplayable: readonly Unreplayable[]
  leftOut: ReadonlySet<SourceBallot>
}

/**
 * Plans the blocks in which the history is lived again.
 *
 * Before each snapshot the voters' balances are set to what makes their power exactly the weight they voted with;
 * what they hold too much goes to a reserve and what they lack comes from it.
 */
export function planReplay(history: SourceHistory, schedule: Schedule): ReplayPlan {
  const context: Context = { powers: new PowerPlanner(), leftOut: new Set(), notCarried: 0 }
  const happenings = [
    ...history.delegations.map((delegation) => planDelegation(delegation, context)),
    ...schedule.proposals.flatMap((proposal) => planProposal(proposal, context)),
  ].sort((one, other) => one.at - other.at || one.order - other.order)

  const blocks = [...Map.groupBy(happenings, ({ at }) => at)]
    .map(([timestamp, together]) => ({ timestamp, acts: together.flatMap(({ plan }) => plan()) }))
    .filter(({ acts }) => acts.length > 0)
  return {
    blocks,
    supply: context.powers.peak(),
    leftOut: context.leftOut,
    unreplayable: [
      {
        what: 'ballots whose power lay with a delegate at the snapshot',
        count: context.leftOut.size,
      },
      {
        what: 'proposals that were queued though their recorded ballots do not carry them',
        count: context.notCarried,
      },
    ].filter(({ count }) => count > 0),
  }
}

type Context = { powers: PowerPlanner; leftOut: Set<SourceBallot>; notCarried: number }

function planDelegation(delegation: SourceDelegation, { powers }: Context): Happening {
  const { at, delegator, delegate, power } = delegation
  return {
    at,
    order: orders.delegation,
    plan: () => [
      ...powers.setDelegate(delegator, delegate ?? delegator),
      ...powers.setBalance(delegator, power),
    ],
  }
}

function planProposal(proposal: TimedProposal, context: Context): Happening[] {
  const { source, ballots, createdAt, snapshot } = proposal
  const isLeftOut = (ballot: SourceBallot) => context.leftOut.has(ballot)
  return [
    { at: createdAt, order: orders.creation, plan: () => [{ kind: 'propose', proposal }] },
    { at: snapshot, order: orders.snapshot, plan: () => planPowers(ballots, context) },
    ...ballots.map(
      ({ source: ballot, castAt }): Happening => ({
        at: castAt,
        order: orders.ballot,
        plan: () => {
          if (isLeftOut(ballot)) return []
          return [{ kind: 'vote', proposal: source, voter: ballot.voter, choice: ballot.choice }]
        },
      }),
    ),
    ...planEnding(proposal, {
      isLeftOut,
      onNotCarried: () => {
        context.notCarried += 1
      },
    }),
  ]
}

function planPowers(ballots: TimedProposal['ballots'], { powers, leftOut }: Context): Act[] {
  return ballots.flatMap(({ source }) => {
    const acts = powers.setPower(source.voter, source.weight)
    if (acts === null) leftOut.add(source)
    return acts ?? []
  })
}
