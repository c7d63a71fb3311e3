import type { Context } from 'ponder:registry'
import { proposalEvent } from 'ponder:schema'
import type { Event } from './onEvent.ts'

export type ProposalEventKind = 'created' | 'extended' | 'queued' | 'executed' | 'canceled'

type Entry = {
  governor: `0x${string}`
  proposalId: bigint
  kind: ProposalEventKind
  /** Seconds: the new deadline of `extended`, the earliest execution of `queued`. */
  dueAt?: bigint
}

/** Adds an entry to a proposal's history, in the name of who sent the transaction. */
export async function recordProposalEvent(
  context: Context,
  event: Pick<Event<'Governor:ProposalCreated'>, 'block' | 'log' | 'transaction'>,
  { governor, proposalId, kind, dueAt }: Entry,
): Promise<void> {
  await context.db.insert(proposalEvent).values({
    chainId: context.chain.id,
    block: event.block.number,
    logIndex: event.log.logIndex,
    governor,
    proposalId,
    kind,
    timestamp: event.block.timestamp,
    transaction: event.transaction.hash,
    account: event.transaction.from,
    dueAt: dueAt ?? null,
  })
}
