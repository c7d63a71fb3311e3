import { participationShare } from '@mandate/governance/participation'
import type { Delegate } from '../../indexer/useDelegates.ts'
import type { ParticipationOf } from '../../indexer/useParticipation.ts'
import { fairOrder } from './fairOrder.ts'
import { isDelegateOnTopic, type TopicRecord } from './topicRecord.ts'

/** Never by power: a list sorted by power feeds power. */
export const delegateOrders = ['fair', 'name', 'participation', 'delegators'] as const

export type DelegateOrder = (typeof delegateOrders)[number]

export type Arrangement = {
  order: DelegateOrder
  /** The day's seed of the fair order. */
  seed: string
  search: string
  hasStatement: boolean
  isActive: boolean
  /** Only delegates on this topic; null: on any. */
  topic: TopicRecord | null
  /** Also accounts that hold power and give no sign of wanting anybody else's. */
  includesQuiet: boolean
}

/** Facts about the DAO that the arrangement needs; `now` in seconds on the chain's clock. */
export type Standpoint = { now: number; participationOf: ParticipationOf }

const activeSeconds = 90 * 86_400
const fewestBallots = 3

/** The delegates to show, in order. Ties are broken by the day's lot, so that no name is always first. */
export function arrangeDelegates(
  delegates: readonly Delegate[],
  arrangement: Arrangement,
  { now, participationOf }: Standpoint,
): readonly Delegate[] {
  const { order, seed, hasStatement, isActive, topic } = arrangement
  const search = arrangement.search.trim().toLowerCase()
  const includesQuiet = arrangement.includesQuiet || search !== ''
  const fitting = delegates.filter(
    (delegate) =>
      (includesQuiet || !isQuiet(delegate)) &&
      (!hasStatement || delegate.hasStatement) &&
      (!isActive || (delegate.lastBallotAt ?? Number.NEGATIVE_INFINITY) >= now - activeSeconds) &&
      (topic === null || isDelegateOnTopic(delegate.address, topic)) &&
      isFound(delegate, search),
  )
  return sortBy(
    order,
    fairOrder(fitting, ({ address }) => address, seed),
    participationOf,
  )
}

/** Nobody delegates to it, it says nothing of itself, and hardly votes: a holder rather than a delegate. */
function isQuiet({ hasStatement, delegatorCount, ballotCount }: Delegate): boolean {
  return !hasStatement && delegatorCount === 0 && ballotCount < fewestBallots
}

function isFound({ address, name }: Delegate, search: string): boolean {
  if (search === '') return true
  return address.includes(search) || (name?.toLowerCase().includes(search) ?? false)
}

function sortBy(order: DelegateOrder, drawn: readonly Delegate[], of: ParticipationOf) {
  switch (order) {
    case 'fair':
      return drawn
    case 'name':
      return drawn.toSorted((a, b) => compareNames(a.name, b.name))
    case 'participation': {
      const share = (delegate: Delegate) => {
        const participation = of(delegate)
        return participation === null ? 0 : (participationShare(participation) ?? 0)
      }
      return drawn.toSorted((a, b) => share(b) - share(a))
    }
    case 'delegators':
      return drawn.toSorted((a, b) => b.delegatorCount - a.delegatorCount)
  }
}

/** Those without a name come last. */
function compareNames(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return one.localeCompare(other, undefined, { sensitivity: 'base' })
}
