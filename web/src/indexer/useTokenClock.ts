import type { Clock } from '@mandate/governance/clock'
import { readClock } from './readClock.ts'
import { useDaoFacts } from './useDaoFacts.ts'

/** What the DAO's token and governor count time in; seconds until the index has said otherwise. */
export function useTokenClock(): Clock {
  return readClock(useDaoFacts().data?.dao?.clock ?? 'timestamp')
}
