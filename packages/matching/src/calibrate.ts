import { alignmentPull, alignments, personProbabilities } from './alignment.ts'
import { assembleModel } from './assembleModel.ts'
import { type Ballots, decisiveBallots } from './decisiveBallots.ts'
import { drawLeads } from './drawLeads.ts'
import { type FitSettings, fitIdealPoints } from './fitIdealPoints.ts'
import { type Answer, foldIn, type Standing } from './foldIn.ts'
import { countHeads, isContested } from './headCounts.ts'
import type { IndexedHistory } from './indexHistory.ts'
import type { Calibration } from './matchingModel.ts'
import { measureNoise } from './measureNoise.ts'
import { neutralCalibration } from './neutralCalibration.ts'
import { observe } from './observations.ts'
import { isDeclared } from './positionCode.ts'
import { alignmentSpread, questionGain } from './questionGain.ts'
import { restrictHistory } from './restrictHistory.ts'
import { createScorer, leadOf, meanAlignment, type Scorer } from './score.ts'
import { type Leader, type Pair, solveCalibration, type Trial } from './solveCalibration.ts'
import { splitByTime } from './splitByTime.ts'
import { thinHistory } from './thinHistory.ts'

/** Late enough to be like today; its accidents are what the shrinking is for. */
const earlyShare = 0.7
const answersGiven = 5
const mostPersons = 120
const mostDelegates = 100
const examples = 128
const fewestEarly = 8
const fewestCommon = 4
const fewestPairs = 5
/** How many of the first delegates show how far outcomes stray from what is claimed. */
const leading = 10

/**
 * Goes back in time: fits the earlier part, lets past voters answer a few questions, and compares what was
 * predicted for their delegates with what these did later. No choice here looks at anything that came after the
 * history's end.
 */
export function calibrate(history: IndexedHistory, settings: FitSettings): Calibration {
  const known = thinHistory(history)
  const trials = tryPersons(known, splitByTime(known, earlyShare), settings)
  const line = solveCalibration(trials, neutralCalibration)
  return { ...line, ...measureNoise(trials, line, neutralCalibration) }
}

function tryPersons(
  known: IndexedHistory,
  isEarly: readonly boolean[],
  settings: FitSettings,
): Trial[] {
  const early = restrictHistory(known, (_, item) => isEarly[item] === true)
  const late = restrictHistory(known, (_, item) => isEarly[item] !== true)
  const contested = countHeads(late).recorded.map(isContested)
  const points = fitIdealPoints(
    observe(early, (code) => (isDeclared(code) ? 0 : 1)),
    settings,
  )
  const model = assembleModel(early, points, {
    verdict: { kind: 'recorded' },
    calibration: neutralCalibration,
  })
  const earlyBallots = known.voters.map((_, voter) => decisiveBallots(early, voter, () => true))
  const lateBallots = known.voters.map((_, voter) =>
    decisiveBallots(late, voter, (item) => contested[item] === true),
  )
  const active = Array.from(known.voters.keys()).filter(
    (voter) => (lateBallots[voter]?.size ?? 0) >= fewestCommon,
  )
  const delegates = active
    .filter((voter) => (earlyBallots[voter]?.size ?? 0) >= fewestEarly)
    .sort(
      (left, right) =>
        (earlyBallots[right]?.size ?? 0) - (earlyBallots[left]?.size ?? 0) || left - right,
    )
    .slice(0, mostDelegates)
  const persons = active.filter((voter) => (earlyBallots[voter]?.size ?? 0) >= answersGiven)
  const scorer = createScorer(model, delegates, examples)
  const step = Math.max(1, persons.length / mostPersons)
  const trials: Trial[] = []
  for (let at = 0; at < persons.length; at += step) {
    const person = persons[Math.floor(at)] ?? 0
    const trial = tryPerson(scorer, person, earlyBallots[person] ?? new Map(), lateBallots)
    if (trial) trials.push(trial)
  }
  return trials
}

function tryPerson(
  scorer: Scorer,
  person: number,
  own: Ballots,
  lateBallots: readonly Ballots[],
): Trial | undefined {
  const { model, overview, delegates } = scorer
  const standing = foldIn(model, ask(scorer, own))
  const weights = Float64Array.from(overview.items, (item) => model.items.weight[item] ?? 0)
  const pull = alignmentPull(personProbabilities(model, standing, overview.items), weights)
  const predicted = alignments(overview, pull)
  const mean = meanAlignment(scorer, pull)
  const pairs = delegates.flatMap((delegate, index) => {
    if (delegate === person) return []
    const { common, alike } = compare(lateBallots, person, delegate)
    if (common < fewestCommon) return []
    return [
      {
        delegate,
        lead: leadOf(scorer, delegate, (predicted[index] ?? mean) - mean),
        actual: alike / common,
        common,
      },
    ]
  })
  if (pairs.length < fewestPairs) return undefined
  return { mean, pairs, leaders: leadersOf(scorer, { pairs, standing, seed: person }) }
}

type TriedPair = Pair & { delegate: number }

function leadersOf(
  scorer: Scorer,
  tried: { pairs: readonly TriedPair[]; standing: Standing; seed: number },
): Leader[] {
  const { items } = scorer.model
  const first = tried.pairs
    .toSorted((left, right) => right.lead - left.lead || left.delegate - right.delegate)
    .slice(0, leading)
  const { means, leads } = drawLeads(scorer, {
    standing: tried.standing,
    delegates: first.map(({ delegate }) => delegate),
    weigh: (item) => items.weight[item] ?? 0,
    seed: tried.seed,
  })
  return first.map((pair, at) => {
    const own = leads[at] ?? new Float64Array()
    const spread = {
      lead: covariance(own, own),
      mean: covariance(means, means),
      covariance: covariance(own, means),
    }
    return { ...pair, spread }
  })
}

function covariance(left: Float64Array, right: Float64Array): number {
  const [middle, other] = [average(left), average(right)]
  return average(left.map((value, at) => (value - middle) * ((right[at] ?? 0) - other)))
}

const average = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** The person's own past ballots serve as answers, in the order the engine asks. */
function ask({ model, overview }: Scorer, own: Ballots): Answer[] {
  const answers: Answer[] = []
  const weights = Float64Array.from(overview.items, (item) => model.items.weight[item] ?? 0)
  const left = new Map(own)
  while (answers.length < answersGiven && left.size > 0) {
    const standing = foldIn(model, answers)
    const spread = alignmentSpread(model, { panel: overview, weights, standing })
    let best: { item: number; gain: number } | undefined
    for (const item of left.keys()) {
      const gain = questionGain(model, { item, standing, spread })
      if (!best || gain > best.gain) best = { item, gain }
    }
    if (!best) break
    answers.push({ item: best.item, choice: left.get(best.item) ? 'for' : 'against' })
    left.delete(best.item)
  }
  return answers
}

function compare(ballots: readonly Ballots[], left: number, right: number) {
  let common = 0
  let alike = 0
  for (const [item, choice] of ballots[left] ?? []) {
    const other = ballots[right]?.get(item)
    if (other === undefined) continue
    common++
    if (other === choice) alike++
  }
  return { common, alike }
}
