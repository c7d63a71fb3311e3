import { describeMoment } from './Entry.ts'

/** What happened to a proposal: seconds, null where it did not. */
export type Life = {
  /** 1 for the first of its DAO. */
  number: number
  proposer: string
  createdAt: bigint
  queuedAt: bigint | null
  executableAt: bigint | null
  executedAt: bigint | null
  canceledAt: bigint | null
}

/** A proposal's life as both sides say it. */
export function describeLife(life: Life): string {
  return (
    `number ${life.number} by ${life.proposer.toLowerCase()}, created at ${life.createdAt}, ` +
    `queued ${describeMoment(life.queuedAt)}, executable ${describeMoment(life.executableAt)}, ` +
    `executed ${describeMoment(life.executedAt)}, canceled ${describeMoment(life.canceledAt)}`
  )
}

/** What names a step: one log may be one of several proposals. */
export function stepKey(step: {
  proposalId: bigint | string
  block: bigint
  logIndex: number
}): string {
  return `${step.proposalId} at log ${step.block}-${step.logIndex}`
}

/** A step in a proposal's life as both sides say it. */
export function describeStep(step: {
  kind: string
  account: string
  timestamp: bigint
  dueAt: bigint | null
}): string {
  const due = step.dueAt === null ? '' : `, due at ${step.dueAt}`
  return `${step.kind} by ${step.account.toLowerCase()} at ${step.timestamp}${due}`
}

/** What waits, waited or was done in a timelock as both sides say it. */
export function describeOperation(operation: {
  scheduledAt: bigint
  executableAt: bigint
  executedAt: bigint | null
  canceledAt: bigint | null
  /** Null: of no proposal of this DAO. */
  proposalId: bigint | string | null
  /** That scheduled it. */
  transaction: string
}): string {
  const whose = operation.proposalId === null ? '' : ` for proposal ${operation.proposalId}`
  return (
    `scheduled at ${operation.scheduledAt} in ${operation.transaction}${whose}, executable at ` +
    `${operation.executableAt}, executed ${describeMoment(operation.executedAt)}, ` +
    `canceled ${describeMoment(operation.canceledAt)}`
  )
}
