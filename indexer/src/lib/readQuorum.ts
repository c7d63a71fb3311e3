import type { Context } from 'ponder:registry'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { readOptional } from './readOptional.ts'

/**
 * The quorum of a proposal as a governor answers that has a rule of its own for it, in token units. Before the snapshot
 * it is the rule's answer for the newest timepoint that it answers for; once the snapshot is over, it is the quorum.
 */
export async function readQuorum(
  client: Context['client'],
  { governor, snapshot, now }: { governor: `0x${string}`; snapshot: bigint; now: bigint },
  blockNumber: bigint,
): Promise<bigint> {
  const view = { abi: mandateGovernorAbi, address: governor, functionName: 'quorum' } as const
  const atSnapshot = await readOptional(client, { ...view, args: [snapshot] }, { blockNumber })
  if (atSnapshot !== null) return atSnapshot
  const before = now > 0n ? now - 1n : 0n
  return (await readOptional(client, { ...view, args: [before] }, { blockNumber })) ?? 0n
}
