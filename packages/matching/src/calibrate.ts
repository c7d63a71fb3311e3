import { alignmentPull, alignments, personProbabilities } from './alignment.ts'
import { assembleModel } from './assembleModel.ts'
import { type FitSettings, fitIdealPoints } from './fitIdealPoints.ts'
import { type Answer, foldIn } from './foldIn.ts'
import { countHeads, isContested } from './headCounts.ts'
import type { IndexedHistory } from './indexHistory.ts'
import type { Calibration } from './matchingModel.ts'
import { observe } from './observations.ts'
import { isDecisive, isDeclared, isFor } from './positionCode.ts'
import { alignmentSpread, questionGain } from './questionGain.ts'
import { restrictHistory } from './restrictHistory.ts'
import { createScorer, leadOf, meanAlignment, type Scorer } from './score.ts'
import { solveCalibration, type Trial } from './solveCalibration.ts'

const earlyShare = 0.6
const answersGiven = 5
const mostPersons = 120
const mostDelegates = 100
const examples = 128
const fewestEarly = 8
const fewestCommon = 4
const fewestPairs = 5
/** A record larger than this is thinned for calibration: a few hundred thousand ballots tell enough. */
const mostPositions = 300_000

/** What is said before there is an earlier time to learn from. */
export const neutralCalibration: Calibration = { level: 0.4, tilt: 3.2, slope: 3.2, noise: 0.06 }

/**
 * Where only stances tell delegates apart nothing says yet how they will vote: less of a difference is claimed, and
 * less surely.
 */
export const unprovenCalibration: Calibration = { level: 0.4, tilt: 2.4, slope: 2.4, noise: 0.08 }

/**
 * Goes back in time: fits the earlier part, lets past voters answer a few questions, and compares what was predicted
 * for their delegates with what these did later. No choice here looks at anything that came after the history's end.
 */
export function calibrate(history: IndexedHistory, settings: FitSettings): Calibration {
  const known = thin(history)
  const isEarly = splitByTime(known)
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
  const earlyBallots = history.voters.map((_, voter) => decisiveBallots(early, voter, () => true))
  const lateBallots = history.voters.map((_, voter) =>
    decisiveBallots(late, voter, (item) => contested[item] === true),
  )
  const active = Array.from(history.voters.keys()).filter(
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
  return solveCalibration(trials, neutralCalibration)
}

type Ballots = ReadonlyMap<number, boolean>

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
        lead: leadOf(scorer, delegate, (predicted[index] ?? mean) - mean),
        actual: alike / common,
        common,
      },
    ]
  })
  return pairs.length < fewestPairs ? undefined : { mean, pairs }
}

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

function thin(history: IndexedHistory): IndexedHistory {
  const { start, item } = history.positions
  if (item.length <= mostPositions) return history
  const size = (voter: number) => (start[voter + 1] ?? 0) - (start[voter] ?? 0)
  const kept = new Set<number>()
  let total = 0
  for (const voter of Array.from(history.voters.keys()).sort(
    (a, b) => size(b) - size(a) || a - b,
  )) {
    if (total + size(voter) > mostPositions) break
    kept.add(voter)
    total += size(voter)
  }
  return restrictHistory(history, (voter) => kept.has(voter))
}

/** The items that hold the first part of all positions; where no times are known, the model's own order decides. */
function splitByTime({ items, positions }: IndexedHistory): boolean[] {
  const counts = new Int32Array(items.length)
  for (const item of positions.item) counts[item] = (counts[item] ?? 0) + 1
  const order = Array.from(items.keys()).sort(
    (left, right) => (items[left]?.time ?? 0) - (items[right]?.time ?? 0) || left - right,
  )
  const isEarly = items.map(() => false)
  let seen = 0
  for (const item of order) {
    if (seen >= earlyShare * positions.item.length) break
    isEarly[item] = true
    seen += counts[item] ?? 0
  }
  return isEarly
}

function decisiveBallots(
  { positions }: IndexedHistory,
  voter: number,
  counts: (item: number) => boolean,
): Ballots {
  const ballots = new Map<number, boolean>()
  for (let k = positions.start[voter] ?? 0; k < (positions.start[voter + 1] ?? 0); k++) {
    const code = positions.code[k] ?? 2
    const item = positions.item[k] ?? 0
    if (isDecisive(code) && !isDeclared(code) && counts(item)) ballots.set(item, isFor(code))
  }
  return ballots
}
