import { type Delegation, defaultTopic } from '@mandate/governance/delegation'
import { arrangeShares, wholeBasisPoints } from '@mandate/governance/split'
import { epochSeconds } from '@mandate/governance/terms'
import type { Hex } from 'viem'
import { agreement } from './agreement.ts'
import type { Member } from './castOf.ts'
import { delegationRequest } from './delegationRequest.ts'
import { createChance } from './random.ts'
import { day, type Stage } from './stage.ts'
import { type TopicId, topicIds } from './topics.ts'

const seed = 20_260_402
/** Every so manieth delegator does it. */
const every = { splits: 7, topics: 5, terms: 9 }
const splitPoints = [
  [6_000, 4_000],
  [5_000, 3_000, 2_000],
  [3_400, 3_300, 3_300],
]

/** Some holders divide their power, hand topics to specialists, or give a mandate with an end. */
export function tellParts(stage: Stage): void {
  const random = createChance(seed)
  const { cast, scene, timeline } = stage
  const length = scene.now - scene.begin
  const present = (now: number) =>
    cast.delegates.filter(({ address }) => stage.ledger.delegateOf(address, now) === address)

  for (const [index, member] of cast.delegators.entries()) {
    const time = scene.begin + length * (0.25 + 0.7 * random.unit())
    const points = random.pick(splitPoints)
    const topics = [random.pick(topicIds), random.pick(topicIds)]
    const epochs = 1 + Math.floor(random.unit() * 12)
    if (index === 0) tellAll(member)
    else if (index % every.splits === 3) tell(time, member, (now) => [split(member, points, now)])
    else if (index % every.topics === 2) {
      tell(time, member, (now) =>
        [...new Set(topics)].map((topic, place) =>
          ofTopic(member, topic, place === 0 ? null : endAfter(now, epochs), now),
        ),
      )
    } else if (index % every.terms === 4) {
      tell(time, member, (now) => [
        { ...split(member, [wholeBasisPoints], now), endsAt: endAfter(now, epochs) },
      ])
    }
  }

  /** One holder, at a local account, does everything at once, so that a visitor can look at it. */
  function tellAll(member: Member): void {
    tell(scene.now - 25 * day, member, (now) => [
      split(member, [6_000, 4_000], now),
      ofTopic(member, 'grants', endAfter(now, 4), now),
      ofTopic(member, 'risk', endAfter(now, 1), now),
    ])
  }

  function tell(time: number, member: Member, draw: (now: number) => readonly Delegation[]): void {
    timeline.at(time, (now) => {
      const changes = draw(now).filter(({ shares }) => shares.length > 0)
      if (changes.length === 0) return []
      stage.ledger.delegate(member.address, changes)
      return [delegationRequest(scene.contracts.token, member.address, changes)]
    })
  }

  /** The delegates closest to the member, the closest first. */
  function split(member: Member, points: readonly number[], now: number): Delegation {
    const closest = present(now)
      .toSorted((one, other) => closeness(other, member) - closeness(one, member))
      .slice(0, points.length)
    const shares = closest.map(({ address }, place) => ({
      delegate: address,
      basisPoints: points[place] ?? 0,
    }))
    const isWhole = shares.length === points.length
    return { topic: defaultTopic, shares: isWhole ? arrangeShares(shares) : [], endsAt: null }
  }

  /** The delegate closest to the member on one topic. */
  function ofTopic(member: Member, topic: TopicId, endsAt: bigint | null, now: number): Delegation {
    const gap = (one: Member) => Math.abs(one.position[topic] - member.position[topic])
    const [closest] = present(now).toSorted((one, other) => gap(one) - gap(other))
    const shares =
      closest === undefined
        ? []
        : [{ delegate: closest.address as Hex, basisPoints: wholeBasisPoints }]
    return { topic: topicIds.indexOf(topic) + 1, shares, endsAt }
  }
}

function closeness(one: Member, other: Member): number {
  return agreement(one.position, other.position)
}

/** The end of the epoch that lies `epochs` after the present one's beginning. */
function endAfter(now: number, epochs: number): bigint {
  return (BigInt(now) / epochSeconds + BigInt(epochs)) * epochSeconds
}
