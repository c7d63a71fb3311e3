import { type Happening, orders } from './Happening.ts'
import type { SourceBallot } from './SourceHistory.ts'
import type { TimedProposal } from './scheduleHistory.ts'

type Context = {
  /** Whether a ballot is among those that cannot be replayed. */
  isLeftOut: (ballot: SourceBallot) => boolean
  /** Told when a proposal was queued though its replayed ballots do not carry it. */
  onNotCarried: () => void
}

/** The end of a proposal where the source knows one: canceled, or queued and perhaps executed. */
export function planEnding(proposal: TimedProposal, context: Context): Happening[] {
  const { source, canceledAt, deadline } = proposal
  if (canceledAt !== null) {
    const plan = () => [{ kind: 'cancel', proposal: source } as const]
    return [{ at: canceledAt, order: orders.cancel, plan }]
  }
  if (source.queuedAt === null) return []
  const queuedAt = Math.max(source.queuedAt, deadline + 1)
  const queueing: Happening = {
    at: queuedAt,
    order: orders.queue,
    plan: () => {
      if (isCarried(proposal, context)) return [{ kind: 'queue', proposal: source }]
      context.onNotCarried()
      return []
    },
  }
  if (source.executedAt === null) return [queueing]
  const execution: Happening = {
    at: Math.max(source.executedAt, queuedAt + 1),
    order: orders.execution,
    plan: () => (isCarried(proposal, context) ? [{ kind: 'execute', proposal: source }] : []),
  }
  return [queueing, execution]
}

function isCarried({ ballots }: TimedProposal, { isLeftOut }: Context): boolean {
  const sums = { for: 0n, against: 0n, abstain: 0n }
  for (const { source } of ballots) {
    if (!isLeftOut(source)) sums[source.choice] += source.weight
  }
  return sums.for > sums.against
}
