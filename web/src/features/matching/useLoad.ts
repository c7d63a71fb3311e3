import { useMemo } from 'react'
import type { Delegate } from '../../indexer/useDelegates.ts'

type Load = Readonly<Record<string, number>>

/**
 * The share of all delegates' power that each holds already, 0 to 1, in whole hundredths. The same object while it says
 * the same, so that nothing is asked twice.
 */
export function useLoad(delegates: readonly Delegate[] | undefined): Load {
  const told = JSON.stringify(loadOf(delegates ?? []))
  return useMemo((): Load => JSON.parse(told), [told])
}

function loadOf(delegates: readonly Delegate[]): Load {
  const total = delegates.reduce((sum, { votingPower }) => sum + votingPower, 0n)
  const shares = delegates.map(({ address, votingPower }) => [
    address,
    total === 0n ? 0 : Number((100n * votingPower) / total) / 100,
  ])
  return Object.fromEntries(shares.filter(([, share]) => share !== 0))
}
