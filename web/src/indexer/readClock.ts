import type { Clock } from '@mandate/governance/clock'

/** A clock as the index writes it. */
export function readClock(text: string): Clock {
  return text === 'blocknumber' ? 'blocknumber' : 'timestamp'
}
