import type { Clock } from '@mandate/governance/clock'
import { useContractFacts } from '../lib/ContractFactsContext.ts'
import { readClock } from './readClock.ts'
import { useDaoFacts } from './useDaoFacts.ts'

/** What the DAO's token and governor count time in; seconds until the index or the chain has said otherwise. */
export function useTokenClock(): Clock {
  const facts = useContractFacts()
  return readClock(useDaoFacts().data?.dao?.clock ?? facts?.clock ?? 'timestamp')
}
