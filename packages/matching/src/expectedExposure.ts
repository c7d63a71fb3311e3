import { alignmentPull, alignments } from './alignment.ts'
import { howFarApart } from './howFarApart.ts'
import { predict } from './predict.ts'
import type { Scorer } from './score.ts'

const mostPersons = 100
const fewestPersons = 20
/** Products of a delegate and an item: what a browser does in a few dozen milliseconds. */
const mostWork = 10_000_000
/** Delegates who are expected to decide this much alike count as one: accounts are free. */
const doubles = 0.03

export type Exposure = {
  /** Share of persons for whom the delegate, or a double of it, would lead. */
  share: number
  /** The same number for all doubles. */
  double: number
}

export type ExposureOf = (delegate: number) => Exposure | undefined

/** For what share of persons like the voters on record a delegate would lead: who risks being shown to everybody. */
export function expectedExposure(scorer: Scorer): ExposureOf {
  const shares = leadingShares(scorer)
  const leaders = [...shares.keys()].sort((left, right) => left - right)
  const { overview, rowOf } = scorer
  return (delegate) => {
    const row = rowOf.get(delegate)
    if (row === undefined) return undefined
    const alike = leaders.filter(
      (leader) => howFarApart(overview, row, rowOf.get(leader) ?? row) <= doubles,
    )
    const share = alike.reduce((sum, leader) => sum + (shares.get(leader) ?? 0), 0)
    return share > 0 ? { share, double: alike[0] ?? delegate } : undefined
  }
}

function leadingShares({ model, overview }: Scorer): Map<number, number> {
  const voters = Array.from(model.voters.ids.keys()).filter(
    (voter) => (model.voters.ballots[voter] ?? 0) >= 5,
  )
  const affordable = Math.floor(mostWork / Math.max(1, overview.probability.length))
  const persons = Math.max(fewestPersons, Math.min(mostPersons, affordable))
  const step = Math.max(1, voters.length / persons)
  const weights = Float64Array.from(overview.items, (item) => model.items.weight[item] ?? 0)
  const leads: number[] = []
  for (let at = 0; at < voters.length; at += step) {
    const voter = voters[Math.floor(at)] ?? 0
    const person = Float64Array.from(overview.items, (item) => predict(model, voter, item))
    const found = alignments(overview, alignmentPull(person, weights))
    let best = -1
    overview.delegates.forEach((delegate, row) => {
      if (delegate === voter) return
      if (best < 0 || (found[row] ?? 0) > (found[best] ?? 0)) best = row
    })
    const leader = overview.delegates[best]
    if (leader !== undefined) leads.push(leader)
  }
  const shares = new Map<number, number>()
  for (const leader of leads) shares.set(leader, (shares.get(leader) ?? 0) + 1 / leads.length)
  return shares
}
