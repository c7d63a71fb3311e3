import { mandateGovernorAbi, treasuryAbi } from '@mandate/protocol/abis'
import { parseEventLogs } from 'viem'
import { type Entries, type Entry, type PlacedLog, placeOf } from './Entry.ts'
import { describeLife, describeOperation, describeStep, type Life, stepKey } from './lives.ts'
import type { Occasions } from './readOccasions.ts'

type Operation = {
  scheduledAt: bigint
  executableAt: bigint
  executedAt: bigint | null
  canceledAt: bigint | null
  /** Whose fate it decides; null: nobody's. */
  proposalId: bigint | null
  scheduled: PlacedLog
}

const abi = [...mandateGovernorAbi, ...treasuryAbi]

/**
 * What the logs of a governor and its timelock, in their order, say the index must hold of the lives of proposals: which
 * steps each took, and what waited in the timelock for it. A governor asks its timelock, so what is done there is done to
 * the proposal.
 */
export function lifeEntries(
  logs: readonly PlacedLog[],
  { timeOf, senderOf }: Occasions,
): Pick<Entries, 'proposals' | 'steps' | 'operations'> {
  const lives = new Map<bigint, Life & { created: PlacedLog }>()
  const operations = new Map<string, Operation>()
  const steps = new Map<string, Entry>()
  const parsed = parseEventLogs({ abi, logs: [...logs] })
  const executions = new Set(
    parsed.flatMap((log) =>
      log.eventName === 'ProposalExecuted' ? [executionKey(log, log.args.proposalId)] : [],
    ),
  )
  let latestScheduled: { id: string; transaction: string } | null = null

  function take(log: PlacedLog, proposalId: bigint, kind: string, dueAt: bigint | null = null) {
    const step = { kind, account: senderOf(log), timestamp: timeOf(log), dueAt }
    steps.set(stepKey({ ...log, block: log.blockNumber, proposalId }), {
      text: describeStep(step),
      place: placeOf(log),
    })
  }

  function end(log: PlacedLog, proposalId: bigint | null, kind: 'executed' | 'canceled') {
    const life = proposalId === null ? undefined : lives.get(proposalId)
    // Governor and timelock both announce it.
    if (proposalId === null || life === undefined || life[`${kind}At`] !== null) return
    life[`${kind}At`] = timeOf(log)
    take(log, proposalId, kind)
  }

  function schedule(log: PlacedLog, { id, delay }: { id: string; delay: bigint }) {
    latestScheduled = { id, transaction: log.transactionHash }
    const known = operations.get(id)
    // Each call of a batch is announced.
    if (known && known.canceledAt === null) return
    const executableAt = timeOf(log) + delay
    const proposalId = known?.proposalId ?? null
    const times = { scheduledAt: timeOf(log), executableAt, executedAt: null, canceledAt: null }
    operations.set(id, { ...times, proposalId, scheduled: log })
    const life = proposalId === null ? undefined : lives.get(proposalId)
    if (proposalId === null || life === undefined) return
    Object.assign(life, { canceledAt: null, executableAt })
    take(log, proposalId, 'queued', executableAt)
  }

  /** What waits in a timelock that the governor leaves is lost, but for the proposal that is being executed. */
  function leaveTimelock(log: PlacedLog) {
    for (const operation of operations.values()) {
      if (operation.executedAt === null) operation.proposalId = null
    }
    for (const [proposalId, { queuedAt, executedAt }] of lives) {
      if (queuedAt === null || executedAt !== null) continue
      if (!executions.has(executionKey(log, proposalId))) end(log, proposalId, 'canceled')
    }
  }

  for (const log of parsed) {
    switch (log.eventName) {
      case 'ProposalCreated': {
        const { proposalId, proposer } = log.args
        const never = { queuedAt: null, executableAt: null, executedAt: null, canceledAt: null }
        const life = { number: lives.size + 1, proposer, createdAt: timeOf(log), ...never }
        lives.set(proposalId, { ...life, created: log })
        take(log, proposalId, 'created')
        break
      }
      case 'ProposalExtended':
        take(log, log.args.proposalId, 'extended', log.args.extendedDeadline)
        break
      case 'ProposalQueued': {
        const { proposalId, etaSeconds } = log.args
        const queued = { queuedAt: timeOf(log), executableAt: etaSeconds }
        Object.assign(lives.get(proposalId) ?? {}, queued)
        take(log, proposalId, 'queued', etaSeconds)
        // The governor scheduled it just before.
        const operation = operations.get(idOf(latestScheduled, log))
        if (operation) operation.proposalId = proposalId
        break
      }
      case 'ProposalExecuted':
        end(log, log.args.proposalId, 'executed')
        break
      case 'ProposalCanceled':
        end(log, log.args.proposalId, 'canceled')
        // The governor forgets the operation: scheduling it again does not bring the proposal back.
        for (const operation of operations.values()) {
          if (operation.proposalId === log.args.proposalId) operation.proposalId = null
        }
        break
      case 'TimelockChange':
        if (BigInt(log.args.oldTimelock) !== 0n) leaveTimelock(log)
        break
      case 'CallScheduled':
        schedule(log, log.args)
        break
      case 'CallExecuted':
      case 'Cancelled': {
        const operation = operations.get(log.args.id)
        if (operation === undefined) break
        const kind = log.eventName === 'CallExecuted' ? 'executed' : 'canceled'
        operation[`${kind}At`] = timeOf(log)
        end(log, operation.proposalId, kind)
        break
      }
    }
  }
  return {
    steps,
    proposals: entriesOf(lives, (life) => [describeLife(life), life.created]),
    operations: entriesOf(operations, (operation) => [
      describeOperation({ ...operation, transaction: operation.scheduled.transactionHash }),
      operation.scheduled,
    ]),
  }
}

function executionKey({ transactionHash }: PlacedLog, proposalId: bigint): string {
  return `${transactionHash} ${proposalId}`
}

function idOf(
  scheduled: { id: string; transaction: string } | null,
  { transactionHash }: PlacedLog,
): string {
  return scheduled?.transaction === transactionHash ? scheduled.id : ''
}

function entriesOf<Key extends bigint | string, Value>(
  values: ReadonlyMap<Key, Value>,
  tell: (value: Value) => readonly [text: string, log: PlacedLog],
): ReadonlyMap<string, Entry> {
  return new Map(
    [...values].map(([key, value]) => {
      const [text, log] = tell(value)
      return [`${key}`, { text, place: placeOf(log) }]
    }),
  )
}
