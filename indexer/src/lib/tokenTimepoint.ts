import type { Context } from 'ponder:registry'
import { dao } from 'ponder:schema'
import { type ChainMoment, timepointOf } from '@mandate/governance/clock'
import { daosOfContract } from './configuredDaos.ts'

/** A block on a token's clock, which is its governors' too. */
export async function tokenTimepoint(
  context: Context,
  token: `0x${string}`,
  block: ChainMoment,
): Promise<bigint> {
  const chainId = context.chain.id
  const [configured] = daosOfContract(chainId, 'token', token)
  const governor = configured?.contracts.governor
  const row = governor && (await context.db.find(dao, { chainId, governor }))
  return timepointOf(row ? row.clock : 'timestamp', block)
}
