import {
  createMatcher,
  decodeModel,
  encodeModel,
  fitModel,
  type VotingHistory,
} from '@mandate/matching'
import { createRandom } from './createRandom.ts'

const delegates = 10_000
const proposals = 5_000
const ballots = 1_000_000
const sessions = 4

/** A made-up DAO of the size the engine must bear; says how long each step takes and how large the file is. */
export function measureScale() {
  const history = makeHistory()
  const fit = timed(() => fitModel(history))
  const encoded = timed(() => encodeModel(fit.value))
  const decoded = timed(() => decodeModel(encoded.value))
  const questions: number[] = []
  const matches: number[] = []
  const created: number[] = []
  const random = createRandom(3)
  for (let session = 0; session < sessions; session++) {
    const opened = timed(() => createMatcher(decoded.value, { seed: session }))
    created.push(opened.ms)
    for (let asked = 0; asked < 12; asked++) {
      const next = timed(() => opened.value.nextQuestion())
      questions.push(next.ms)
      if (!next.value) break
      opened.value.answer(next.value.item, random() < 0.5 ? 'for' : 'against')
      matches.push(timed(() => opened.value.matches()).ms)
    }
  }
  return {
    made: { delegates, proposals, ballots: history.ballots.length },
    fitSeconds: fit.ms / 1000,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    artefactBytes: encoded.value.length,
    decodeMs: decoded.ms,
    createMs: p95(created),
    nextQuestionMsP95: p95(questions),
    matchesMsP95: p95(matches),
  }
}

function makeHistory(): VotingHistory {
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

function timed<T>(act: () => T): { value: T; ms: number } {
  const from = performance.now()
  const value = act()
  return { value, ms: performance.now() - from }
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return (
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(0.95 * sorted.length))] ?? 0) * 10) /
    10
  )
}
