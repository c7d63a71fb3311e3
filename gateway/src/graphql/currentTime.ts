import { UnavailableError } from '../UnavailableError.ts'

/** The current time of each configured chain, in seconds; undefined while nobody knows it. */
export type ChainTimes = ReadonlyMap<number, bigint | undefined>

/** @throws UnavailableError rather than telling a state that may be wrong */
export function currentTime(times: ChainTimes, chainId: number): bigint {
  const now = times.get(chainId)
  if (now === undefined) {
    throw new UnavailableError(
      `The current time of chain ${chainId} is not known: its RPC does not answer.`,
    )
  }
  return now
}
