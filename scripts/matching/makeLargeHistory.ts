import type { VotingHistory } from '@mandate/matching'
import { createRandom } from './createRandom.ts'

export type Size = { delegates: number; proposals: number; ballots: number }

/** A made-up DAO of three conflicts, whose delegates differ in how often they vote and how readily they approve. */
export function makeLargeHistory({ delegates, proposals, ballots }: Size): VotingHistory {
  const random = createRandom(7)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const hex = (bytes: number) =>
    Array.from({ length: bytes }, () =>
      Math.floor(random() * 256)
        .toString(16)
        .padStart(2, '0'),
    ).join('')
  const items = Array.from({ length: proposals }, (_, index) => ({
    id: BigInt(`0x${hex(32)}`).toString(),
    title: `Proposal ${index}`,
    topic: ['treasury', 'protocol', 'grants', 'other'][index % 4],
    startsAt: 1_600_000_000 + index * 20_000,
    directions: [normal(), normal() * 0.7, normal() * 0.5],
    popularity: 1 + normal() * 1.5,
  }))
  const voters = Array.from({ length: delegates }, () => ({
    id: `0x${hex(20)}`,
    place: [normal(), normal(), normal()],
    readiness: normal() * 0.5,
    activity: Math.exp(normal()),
  }))
  const activity = voters.reduce((sum, voter) => sum + voter.activity, 0)
  const cast = voters.flatMap((voter) => {
    const count = Math.max(
      1,
      Math.min(proposals, Math.round((voter.activity / activity) * ballots)),
    )
    const chosen = new Set<number>()
    while (chosen.size < count) chosen.add(Math.floor(random() * proposals))
    return [...chosen].flatMap((index) => {
      const item = items[index]
      if (!item) return []
      const along = item.directions.reduce(
        (sum, value, i) => sum + value * (voter.place[i] ?? 0),
        0,
      )
      const isFor = random() < 1 / (1 + Math.exp(-(item.popularity + voter.readiness + along)))
      return [
        {
          voter: voter.id,
          proposal: item.id,
          choice: isFor ? ('for' as const) : ('against' as const),
          castAt: item.startsAt + 60,
        },
      ]
    })
  })
  return { ballots: cast, proposals: items }
}
