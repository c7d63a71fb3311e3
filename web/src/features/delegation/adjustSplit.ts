import { maximumDelegates, wholeBasisPoints } from '@mandate/governance/split'

/** One delegate of a split that is being drawn up. */
export type SplitEntry = {
  delegate: string
  name: string | null
  basisPoints: number
  /** Keeps its share while others are moved. */
  isLocked: boolean
}

/** One percent: the step of the sliders, and the least that a delegate may get. */
export const splitStep = 100

/**
 * The split after one share was moved: the unlocked others give or take in proportion, so that the sum is always the
 * whole. The share stops where the others would fall under one percent.
 */
export function moveShare(
  entries: readonly SplitEntry[],
  index: number,
  basisPoints: number,
): readonly SplitEntry[] {
  const others = entries.filter((entry, at) => at !== index && !entry.isLocked)
  if (others.length === 0) return entries
  const locked = sumOf(entries.filter((entry, at) => at !== index && entry.isLocked))
  const most = wholeBasisPoints - locked - others.length * splitStep
  const moved = Math.min(most, Math.max(splitStep, basisPoints))
  return give(entries, others, wholeBasisPoints - locked - moved).map((entry, at) =>
    at === index ? { ...entry, basisPoints: moved } : entry,
  )
}

/** Whether a slider can move at all: somebody else must be free to give or take. */
export function canMove(entries: readonly SplitEntry[], index: number): boolean {
  return entries.some((entry, at) => at !== index && !entry.isLocked)
}

/** The split with one delegate more, which begins with an equal part of what is not locked. */
export function addDelegate(
  entries: readonly SplitEntry[],
  added: { delegate: string; name: string | null },
): readonly SplitEntry[] {
  const isKnown = entries.some(({ delegate }) => delegate === added.delegate)
  if (isKnown || entries.length >= maximumDelegates) return entries
  if (entries.length === 0) {
    return [{ ...added, basisPoints: wholeBasisPoints, isLocked: false }]
  }
  const free = entries.filter(({ isLocked }) => !isLocked)
  const givers = free.length === 0 ? entries : free
  const equal = Math.floor(sumOf(givers) / (givers.length + 1) / splitStep) * splitStep
  const part = Math.max(splitStep, equal)
  if (sumOf(givers) - part < givers.length * splitStep) return entries
  const rest = give(entries, givers, sumOf(givers) - part)
  return [...rest, { ...added, basisPoints: part, isLocked: false }]
}

/** The split without one delegate, whose part goes to the others in proportion. */
export function removeDelegate(
  entries: readonly SplitEntry[],
  delegate: string,
): readonly SplitEntry[] {
  const rest = entries.filter((entry) => entry.delegate !== delegate)
  const free = rest.filter(({ isLocked }) => !isLocked)
  const takers = free.length === 0 ? rest : free
  const locked = sumOf(rest) - sumOf(takers)
  return give(rest, takers, wholeBasisPoints - locked)
}

/** Equal parts for all that are not locked. */
export function shareEqually(entries: readonly SplitEntry[]): readonly SplitEntry[] {
  const free = entries.filter(({ isLocked }) => !isLocked)
  const equal = entries.map((entry) => (entry.isLocked ? entry : { ...entry, basisPoints: 1 }))
  return give(
    equal,
    equal.filter(({ isLocked }) => !isLocked),
    sumOf(free),
  )
}

/** Gives `total` to the `takers` among the entries, in proportion to what they have, in whole percents. */
function give(
  entries: readonly SplitEntry[],
  takers: readonly SplitEntry[],
  total: number,
): readonly SplitEntry[] {
  const amounts = distribute(total, takers)
  return entries.map((entry) => {
    const index = takers.indexOf(entry)
    return index < 0 ? entry : { ...entry, basisPoints: amounts[index] ?? entry.basisPoints }
  })
}

/** Largest remainder: whole percents in proportion, at least one each; less than one percent goes to the first. */
function distribute(total: number, takers: readonly SplitEntry[]): readonly number[] {
  const weight = sumOf(takers)
  const extra = Math.floor((total - takers.length * splitStep) / splitStep)
  const exact = takers.map(({ basisPoints }) => (extra * basisPoints) / weight)
  const whole = exact.map(Math.floor)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((one, other) => other.remainder - one.remainder)
  const left = extra - whole.reduce((sum, part) => sum + part, 0)
  for (const { index } of byRemainder.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1
  const amounts = whole.map((part) => (part + 1) * splitStep)
  const rest = total - amounts.reduce((sum, part) => sum + part, 0)
  return amounts.map((amount, index) => (index === 0 ? amount + rest : amount))
}

function sumOf(entries: readonly SplitEntry[]): number {
  return entries.reduce((sum, { basisPoints }) => sum + basisPoints, 0)
}
