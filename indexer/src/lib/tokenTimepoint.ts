import type { Context } from 'ponder:registry'
import { dao } from 'ponder:schema'
import { type ChainMoment, type Clock, timepointOf } from '@mandate/governance/clock'
import { daosOfContract } from './configuredDaos.ts'

/** No token changes its clock, and power moves too often to ask for it each time. */
const known = new Map<string, Clock>()

/** A block on a token's clock, which is its governors' too. */
export async function tokenTimepoint(
  context: Context,
  token: `0x${string}`,
  block: ChainMoment,
): Promise<bigint> {
  const key = `${context.chain.id}:${token}`
  let clock = known.get(key)
  if (clock === undefined) {
    clock = await readClock(context, token)
    known.set(key, clock)
  }
  return timepointOf(clock, block)
}

async function readClock(context: Context, token: `0x${string}`): Promise<Clock> {
  const chainId = context.chain.id
  const [configured] = daosOfContract(chainId, 'token', token)
  const governor = configured?.contracts.governor
  const row = governor && (await context.db.find(dao, { chainId, governor }))
  return row ? row.clock : 'timestamp'
}
