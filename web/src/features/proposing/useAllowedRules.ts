import { type ActionRuleKey, actionRuleKeys } from '@mandate/governance/actionRule'
import type { Action } from '@mandate/governance/actions'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { useReadContracts } from 'wagmi'
import { useDao } from '../../lib/DaoContext.tsx'

/** For each rule of the actions the bits of the topics, and of the types, that it allows; undefined: not read yet. */
export type AllowedRules = { topics: readonly number[]; types: readonly number[] }

/** What the governor lets a proposal with these actions carry, read from the governor itself. */
export function useAllowedRules(
  actions: readonly Action[],
  isEnabled: boolean,
): AllowedRules | undefined {
  const { chain, contracts } = useDao()
  const keys = actions.flatMap(actionRuleKeys)
  const governor = {
    chainId: chain.id,
    address: contracts.governor,
    abi: mandateGovernorAbi,
  } as const
  const topics = useReadContracts({
    allowFailure: false,
    contracts: keys.map((key) => ({
      ...governor,
      functionName: 'topicsAllowed' as const,
      args: argumentsOf(key),
    })),
    query: { enabled: isEnabled },
  })
  const types = useReadContracts({
    allowFailure: false,
    contracts: keys.map((key) => ({
      ...governor,
      functionName: 'typesAllowed' as const,
      args: argumentsOf(key),
    })),
    query: { enabled: isEnabled },
  })
  if (topics.data === undefined || types.data === undefined) return undefined
  return { topics: topics.data, types: types.data }
}

function argumentsOf({ target, selector }: ActionRuleKey) {
  return [target as `0x${string}`, selector as `0x${string}`] as const
}
