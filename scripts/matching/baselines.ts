import type { Fold } from './Fold.ts'
import type { Person } from './Person.ts'
import { principalComponents } from './principalComponents.ts'

/** Rates delegates for one person after some answers; the highest rate is that method's pick. */
export type Baseline = (person: Person, answers: readonly string[]) => (delegate: string) => number

export const baselineNames = ['powerful', 'active', 'crowd', 'raw', 'shrunk', 'pca2'] as const
export type BaselineName = (typeof baselineNames)[number]

/** What the field does today, prepared on a fold's earlier ballots. */
export function createBaselines(fold: Fold): Record<BaselineName, Baseline> {
  const { folder } = fold.split
  const active = new Map<string, number>()
  const tallies = new Map<string, [against: number, inFavour: number]>()
  for (const { voter, proposal, choice } of fold.history.ballots) {
    active.set(voter, (active.get(voter) ?? 0) + 1)
    const tally = tallies.get(proposal) ?? [0, 0]
    tally[choice === 'for' ? 1 : 0]++
    tallies.set(proposal, tally)
  }
  const crowd = new Map(
    fold.delegates.map((delegate) => [delegate, withMajority(fold, tallies, delegate)]),
  )
  const components = principalComponents(fold)
  const shared = (person: Person, answers: readonly string[], delegate: string) => {
    const other = folder.ballots.get(delegate)
    const common = answers.filter((proposal) => other?.has(proposal))
    const alike = common.filter((proposal) => other?.get(proposal) === person.own.get(proposal))
    return { common: common.length, alike: alike.length }
  }
  return {
    powerful: () => (delegate) => folder.power.get(delegate) ?? 0,
    active: () => (delegate) => active.get(delegate) ?? 0,
    crowd: () => (delegate) => crowd.get(delegate) ?? 0,
    raw: (person, answers) => (delegate) => {
      const { common, alike } = shared(person, answers, delegate)
      return (alike + 1) / (common + 2)
    },
    shrunk: (person, answers) => (delegate) => {
      const { common, alike } = shared(person, answers, delegate)
      return (alike + 4 * (crowd.get(delegate) ?? 0.5)) / (common + 4)
    },
    pca2: (person, answers) => {
      const here = components.project(
        answers.map((proposal) => [proposal, person.own.get(proposal) === true]),
      )
      return (delegate) => {
        const there = components.of(delegate)
        return -Math.hypot(here[0] - there[0], here[1] - there[1])
      }
    },
  }
}

/** The share of heads a delegate was with on earlier contested proposals, with five ballots of doubt. */
function withMajority(
  { split }: Fold,
  tallies: ReadonlyMap<string, readonly [number, number]>,
  delegate: string,
): number {
  let sum = 0
  let count = 0
  for (const [proposal, isFor] of split.folder.ballots.get(delegate) ?? []) {
    const tally = tallies.get(proposal)
    if (!tally || !split.isEarlierContested(proposal)) continue
    sum += (isFor ? tally[1] : tally[0]) / (tally[0] + tally[1])
    count++
  }
  return (sum + 3) / (count + 5)
}
