import { timepointOf } from '@mandate/governance/clock'
import type { ProposalState } from '@mandate/governance/proposalState'
import {
  type ProposalStateFilter,
  proposalStateFilter,
} from '@mandate/governance/proposalStateFilter'
import { type ChainTimes, currentTime } from './currentTime.ts'
import { limits } from './limits.ts'
import { RequestError } from './RequestError.ts'

/** A filter as the indexer takes it. */
export type Filter = { [condition: string]: unknown }

/**
 * Says a filter in the indexer's words: states become conditions on what was recorded, and every choice of an `OR` is one
 * condition, because the indexer reads `OR: [{ a, b }]` as "a or b" where it must be "a and b". Otherwise conditions share
 * an object: the indexer goes through all fields that a filter may have for every object in it.
 */
export function rewriteFilter(filter: Filter, times: ChainTimes): Filter {
  const conditions = Object.entries(filter).flatMap(([key, value]) =>
    rewriteCondition(key, value, times),
  )
  const [first = {}, ...others] = shareObjects(conditions)
  return others.length === 0 ? first : { AND: [first, ...others] }
}

function rewriteCondition(key: string, value: unknown, times: ChainTimes): Filter[] {
  switch (key) {
    case 'AND':
      return filtersIn(value, times).filter(isRestricting)
    case 'OR': {
      const choices = filtersIn(value, times)
      return choices.length > 0 && choices.every(isRestricting) ? [{ OR: choices.map(inOne) }] : []
    }
    case 'state':
      return value === null ? [] : [inAnyState([value as ProposalState], times)]
    case 'state_in':
      return value === null ? [] : [inAnyState(value as ProposalState[], times)]
    default:
      checkValue(key, value)
      return [{ [key]: value }]
  }
}

/** The same conditions in as few objects as hold them without saying a key twice. */
function shareObjects(conditions: readonly Filter[]): Filter[] {
  const shared: Filter[] = []
  for (const condition of conditions) {
    const last = shared.at(-1)
    const isFree = last !== undefined && !Object.keys(condition).some((key) => key in last)
    if (isFree) Object.assign(last, condition)
    else shared.push({ ...condition })
  }
  return shared
}

/** A filter as a single condition. */
function inOne(filter: Filter): Filter {
  return Object.keys(filter).length === 1 ? filter : { AND: [filter] }
}

function filtersIn(value: unknown, times: ChainTimes): Filter[] {
  if (!Array.isArray(value)) return []
  return value
    .filter((item): item is Filter => item !== null)
    .map((item) => rewriteFilter(item, times))
}

function isRestricting(filter: Filter): boolean {
  return Object.keys(filter).length > 0
}

const clocks = ['timestamp', 'blocknumber'] as const

function inAnyState(states: readonly ProposalState[], times: ChainTimes): Filter {
  // No state at all: no row has it.
  if (states.length === 0) return { chainId_in: [] }
  return {
    OR: [...times.keys()].flatMap((chainId) =>
      clocks.flatMap((clock) => {
        const now = timepointOf(clock, currentTime(times, chainId))
        return [...new Set(states)].map((state) => ({
          AND: [{ chainId, clock, ...writeNumbers(proposalStateFilter(state, now)) }],
        }))
      }),
    ),
  }
}

function writeNumbers(filter: ProposalStateFilter): Filter {
  return Object.fromEntries(
    Object.entries(filter).map(([key, value]) => [
      key,
      typeof value === 'bigint' ? `${value}` : value,
    ]),
  )
}

const comparison =
  /_(in|not_in|has|not_has|gt|lt|gte|lte|contains|starts_with|ends_with)(_nocase)?$/

function checkValue(key: string, value: unknown): void {
  if (value === null && comparison.test(key)) {
    throw new RequestError(400, `The filter "${key}" needs a value; leave it out to not filter.`)
  }
  if (Array.isArray(value) && value.length > limits.listItems) {
    throw new RequestError(400, `The filter "${key}" takes at most ${limits.listItems} values.`)
  }
  if (Array.isArray(value) && value.includes(null)) {
    throw new RequestError(400, `The filter "${key}" takes no null among its values.`)
  }
}
