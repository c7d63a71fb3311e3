import type { Choice } from '@mandate/governance/tally'
import type { Hex } from 'viem'
import { PowerPlanner } from './PowerPlanner.ts'
import type {
  SourceDelegation,
  SourceHistory,
  SourceProposal,
  Unreplayable,
} from './SourceHistory.ts'
import type { Schedule, TimedProposal } from './scheduleHistory.ts'

/** One thing that happens in a block. Amounts in token units. */
export type Act =
  | { kind: 'transfer'; account: Hex; amount: bigint }
  | { kind: 'delegate'; account: Hex; delegate: Hex }
  | { kind: 'propose'; proposal: TimedProposal }
  | { kind: 'vote'; proposal: SourceProposal; voter: Hex; choice: Choice }
  | { kind: 'queue' | 'execute' | 'cancel'; proposal: SourceProposal }

/** A block: `transfer` with a negative amount gives back to the reserve. */
type PlannedBlock = { timestamp: number; acts: readonly Act[] }

export type ReplayPlan = {
  blocks: readonly PlannedBlock[]
  /** The most that all balances ever sum up to. */
  supply: bigint
  unreplayable: readonly Unreplayable[]
  /** Proposals' and voters' ids of ballots that could not be planned, as `proposal voter`. */
  leftOut: ReadonlySet<string>
}

type Happening = { at: number; order: number; plan: () => readonly Act[] }

/** In one second: delegations, then balances for a snapshot, then the governor's business. */
const orders = {
  delegation: 0,
  snapshot: 1,
  creation: 2,
  ballot: 3,
  queue: 4,
  execution: 5,
  cancel: 6,
}

/**
 * Plans the blocks in which the history is lived again.
 *
 * Before each snapshot the voters' balances are set to what makes their power exactly the weight they voted with;
 * what they hold too much goes to a reserve and what they lack comes from it.
 */
export function planReplay(history: SourceHistory, schedule: Schedule): ReplayPlan {
  const powers = new PowerPlanner()
  const leftOut = new Set<string>()
  const unended = { count: 0 }
  const happenings: Happening[] = [
    ...history.delegations.map((delegation) => delegationHappening(delegation, powers)),
    ...schedule.proposals.flatMap((proposal) =>
      proposalHappenings(proposal, { powers, leftOut, unended }),
    ),
  ].sort((one, other) => one.at - other.at || one.order - other.order)

  const blocks: PlannedBlock[] = []
  for (const [timestamp, together] of Map.groupBy(happenings, ({ at }) => at)) {
    const acts = together.flatMap(({ plan }) => plan())
    if (acts.length > 0) blocks.push({ timestamp, acts })
  }
  return {
    blocks,
    supply: powers.peak(),
    leftOut,
    unreplayable: [
      { what: 'ballots whose power lay with a delegate at the snapshot', count: leftOut.size },
      {
        what: 'proposals that were queued though their recorded ballots do not carry them',
        count: unended.count,
      },
    ].filter(({ count }) => count > 0),
  }
}

function delegationHappening(delegation: SourceDelegation, powers: PowerPlanner): Happening {
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

type Context = { powers: PowerPlanner; leftOut: Set<string>; unended: { count: number } }

function proposalHappenings(proposal: TimedProposal, context: Context): Happening[] {
  const { source, ballots, createdAt, snapshot } = proposal
  const isLeftOut = (voter: Hex) => context.leftOut.has(`${source.id} ${voter}`)
  return [
    { at: createdAt, order: orders.creation, plan: () => [{ kind: 'propose', proposal }] },
    { at: snapshot, order: orders.snapshot, plan: () => planPowers(proposal, context) },
    ...ballots.map(
      ({ source: { voter, choice }, castAt }): Happening => ({
        at: castAt,
        order: orders.ballot,
        plan: () => (isLeftOut(voter) ? [] : [{ kind: 'vote', proposal: source, voter, choice }]),
      }),
    ),
    ...endHappenings(proposal, context),
  ]
}

function planPowers({ source, ballots }: TimedProposal, { powers, leftOut }: Context): Act[] {
  return ballots.flatMap(({ source: { voter, weight } }) => {
    const acts = powers.setPower(voter, weight)
    if (acts === null) leftOut.add(`${source.id} ${voter}`)
    return acts ?? []
  })
}

function endHappenings(proposal: TimedProposal, { leftOut, unended }: Context): Happening[] {
  const { source, deadline, snapshot } = proposal
  const { queuedAt, executedAt } = source
  if (proposal.canceledAt !== null) {
    const at = proposal.canceledAt
    return [{ at, order: orders.cancel, plan: () => [{ kind: 'cancel', proposal: source }] }]
  }
  if (queuedAt === null) return []
  const at = Math.max(queuedAt, deadline + 1, snapshot + 1)
  const passes = () => isCarried(proposal, leftOut)
  return [
    {
      at,
      order: orders.queue,
      plan: () => {
        if (passes()) return [{ kind: 'queue', proposal: source }]
        unended.count += 1
        return []
      },
    },
    ...(executedAt === null
      ? []
      : [
          {
            at: Math.max(executedAt, at + 1),
            order: orders.execution,
            plan: (): Act[] => (passes() ? [{ kind: 'execute', proposal: source }] : []),
          },
        ]),
  ]
}

function isCarried({ source, ballots }: TimedProposal, leftOut: ReadonlySet<string>): boolean {
  const sums = { for: 0n, against: 0n, abstain: 0n }
  for (const ballot of ballots) {
    if (leftOut.has(`${source.id} ${ballot.source.voter}`)) continue
    sums[ballot.source.choice] += ballot.source.weight
  }
  return sums.for > sums.against
}
