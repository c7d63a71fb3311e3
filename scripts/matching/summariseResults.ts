import { type Estimate, estimate } from './estimate.ts'
import type { Result } from './runPerson.ts'

/** The figures of one set; each with its interval, differences paired. */
export type Summary = {
  set: string
  persons: number
  rows: number
  random: Estimate | null
  best: Estimate | null
  ha: Record<string, Estimate | null>
  ba: Record<string, Estimate | null>
  gain: { overRaw: Estimate | null; overCrowd: Estimate | null; threeOverRawEight: Estimate | null }
  /** HA between random (0) and the best in hindsight (1). */
  ng: number
  /** Over what was said: persons who were refused an answer are left out. Null where all were. */
  calibration: Calibration | null
  said: {
    matched: number
    unclear: number
    refused: number
    haMatched: number | null
    haUnclear: number | null
  }
  /** HA of who is shown first: the price of drawing ties and of the cap. */
  haShown: number | null
  concentration: { leader: Concentration | null; shown: Concentration | null }
}

type Calibration = {
  ece: number
  brier: number
  statedAdvantage: number
  actualAdvantage: number
  confidentHalf: number
  otherHalf: number
  intervals: { alignment: Held; advantage: Held }
  /** Median number of later contested proposals that the person and who is shown first both decided. */
  common: number
}

/** In what share of cases an interval held what came out, and how far it reaches to either side. */
type Held = { share: number; reach: number }

export type Concentration = { largest: number; effective: number }

export function summariseResults(set: string, results: readonly Result[]): Summary {
  const methods = Object.keys(results[0]?.picks ?? {})
  const each = (read: (result: Result) => number | null) =>
    estimate(results.map((result) => ({ person: result.person, value: read(result) })))
  const ha = (result: Result, method: string) => result.picks[method]?.ha ?? 0
  const said = (kind: Result['stated']['kind']) =>
    results.filter(({ stated }) => stated.kind === kind)
  const mean = (read: (result: Result) => number) => average(results.map(read)) ?? 0
  return {
    set,
    persons: new Set(results.map(({ person }) => person)).size,
    rows: results.length,
    random: each(({ random }) => random),
    best: each(({ best }) => best),
    ha: Object.fromEntries(methods.map((method) => [method, each((result) => ha(result, method))])),
    ba: Object.fromEntries(
      methods.map((method) => [method, each((result) => result.picks[method]?.ba ?? null)]),
    ),
    gain: {
      overRaw: each((result) => ha(result, 'adaptive5') - ha(result, 'raw5')),
      overCrowd: each((result) => ha(result, 'adaptive5') - ha(result, 'crowd5')),
      threeOverRawEight: each((result) => ha(result, 'adaptive3') - ha(result, 'raw8')),
    },
    ng:
      mean((result) => ha(result, 'adaptive5') - result.random) /
      Math.max(
        1e-9,
        mean((result) => result.best - result.random),
      ),
    calibration: calibrationOf(results.filter(({ stated }) => stated.kind !== 'refused')),
    said: {
      matched: said('matched').length / results.length,
      unclear: said('unclear').length / results.length,
      refused: said('refused').length / results.length,
      haMatched: average(said('matched').map(({ stated }) => stated.actualAlignment)),
      haUnclear: average(said('unclear').map(({ stated }) => stated.actualAlignment)),
    },
    haShown: average(
      results
        .filter(({ stated }) => stated.kind !== 'refused')
        .map(({ stated }) => stated.actualAlignment),
    ),
    concentration: {
      leader: concentrate(results.map(({ leader }) => leader)),
      shown: concentrate(results.flatMap(({ shown }) => shown ?? [])),
    },
  }
}

function calibrationOf(results: readonly Result[]): Calibration | null {
  if (results.length === 0) return null
  // What is shown first is the advantage with its interval: the surest matches are those whose lower end is highest.
  const sure = ({ stated }: Result) => stated.advantage.low
  const sorted = [...results].sort((left, right) => sure(right) - sure(left))
  const half = Math.ceil(sorted.length / 2)
  const mean = (some: readonly Result[], read: (stated: Stated) => number) =>
    average(some.map(({ stated }) => read(stated))) ?? 0
  return {
    ...calibrationError(results.flatMap(({ pairs }) => pairs)),
    statedAdvantage: mean(results, ({ advantage }) => advantage.estimate),
    actualAdvantage: mean(results, ({ actualAdvantage }) => actualAdvantage),
    confidentHalf: average(sorted.slice(0, half).map(leaderHa)) ?? 0,
    otherHalf: average(sorted.slice(half).map(leaderHa)) ?? 0,
    intervals: {
      alignment: held(results, (stated) => [stated.alignment, stated.actualAlignment]),
      advantage: held(results, (stated) => [stated.advantage, stated.actualAdvantage]),
    },
    common: median(results.map(({ stated }) => stated.common)),
  }
}

type Stated = Result['stated']

function held(
  results: readonly Result[],
  read: (stated: Stated) => readonly [{ low: number; high: number }, actual: number],
): Held {
  const cases = results.map(({ stated }) => read(stated))
  return {
    share:
      average(cases.map(([{ low, high }, actual]) => Number(low <= actual && actual <= high))) ?? 0,
    reach: average(cases.map(([{ low, high }]) => (high - low) / 2)) ?? 0,
  }
}

const median = (values: readonly number[]) =>
  [...values].sort((left, right) => left - right)[values.length >> 1] ?? 0

const leaderHa = ({ picks }: Result) => picks.adaptive5?.ha ?? 0

const average = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/** Expected calibration error over ten bins of equal size, and the Brier score, weighing each pair by its ballots. */
function calibrationError(pairs: Result['pairs']) {
  const sorted = [...pairs].sort((left, right) => left.predicted - right.predicted)
  const total = sorted.reduce((sum, { common }) => sum + common, 0)
  let ece = 0
  let brier = 0
  for (let bin = 0; bin < 10; bin++) {
    const inBin = sorted.slice((bin * sorted.length) / 10, ((bin + 1) * sorted.length) / 10)
    ece +=
      Math.abs(inBin.reduce((sum, one) => sum + (one.predicted - one.actual) * one.common, 0)) /
      total
  }
  for (const { predicted, actual, common } of sorted) {
    brier += (common * (actual * (1 - predicted) ** 2 + (1 - actual) * predicted ** 2)) / total
  }
  return { ece, brier }
}

/** If everybody followed: the largest share one delegate gets, and how many equal delegates it amounts to. */
function concentrate(followed: readonly string[]): Concentration | null {
  if (followed.length === 0) return null
  const counts = new Map<string, number>()
  for (const delegate of followed) counts.set(delegate, (counts.get(delegate) ?? 0) + 1)
  const shares = [...counts.values()].map((count) => count / followed.length)
  return {
    largest: Math.max(0, ...shares),
    effective:
      1 /
      Math.max(
        1e-9,
        shares.reduce((sum, share) => sum + share ** 2, 0),
      ),
  }
}
