import type { Action } from '@mandate/governance/actions'
import { useQueries } from '@tanstack/react-query'
import { useConfig } from 'wagmi'
import { useDao } from '../../lib/DaoContext.tsx'
import { type Simulation, simulateAction } from './simulateAction.ts'

/** Each action tried from the treasury by itself; undefined while it is being tried. */
export function useSimulations(actions: readonly Action[]): readonly (Simulation | undefined)[] {
  const { chain, contracts } = useDao()
  const config = useConfig()
  // Two equal actions are one trial.
  const trials = new Map(actions.map((action) => [keyOf(action), action]))
  const answers = useQueries({
    queries: [...trials].map(([key, action]) => ({
      queryKey: ['simulation', chain.id, key],
      queryFn: () => simulateAction({ config, chainId: chain.id, action, ...contracts }),
      staleTime: 15_000,
    })),
  })
  const keys = [...trials.keys()]
  return actions.map((action) => answers[keys.indexOf(keyOf(action))]?.data)
}

function keyOf({ target, value, calldata }: Action): string {
  return [target, value, calldata].join()
}
