import type { ChainMoment } from '@mandate/governance/clock'
import { UnavailableError } from '../UnavailableError.ts'

/** Where each configured chain is; undefined while nobody knows it. */
export type ChainTimes = ReadonlyMap<number, ChainMoment | undefined>

/** @throws UnavailableError rather than telling a state that may be wrong */
export function currentTime(times: ChainTimes, chainId: number): ChainMoment {
  const now = times.get(chainId)
  if (now === undefined) {
    throw new UnavailableError(
      `The current time of chain ${chainId} is not known: its RPC does not answer.`,
    )
  }
  return now
}
