import { hasBasis } from './basisOf.ts'
import type { Scorer, WeighItem } from './score.ts'

const fewestAnswers = 3
const fewestExamples = 5
const sureEnough = 0.8

/** Why nothing can be said at all, in a sentence with what would change it. */
export function whyRefused(scorer: Scorer, weigh: WeighItem): string | undefined {
  const { model, delegates, overview } = scorer
  if (model.verdict.kind === 'refused') return model.verdict.reason
  if (delegates.filter((delegate) => hasBasis(model, delegate)).length < 2) {
    return 'Fewer than two of these delegates have voted on a contested proposal or answered the questionnaire.'
  }
  const examples = overview.items.filter((item) => weigh(item) > 0).length
  if (examples === 0 && model.verdict.kind === 'declared') {
    return `${model.verdict.reason} And too few delegates have answered the questionnaire differently.`
  }
  if (examples < fewestExamples) {
    return `${tellFew(examples)} under this; it takes ${fewestExamples} to tell delegates apart.`
  }
  return undefined
}

function tellFew(examples: number): string {
  if (examples === 0) return 'No contested decision falls'
  return examples === 1
    ? 'Only 1 contested decision falls'
    : `Only ${examples} contested decisions fall`
}

export type Doubt = {
  answered: number
  top: Float64Array
  lead: Float64Array | undefined
}

/** Why no match stands out. */
export function whyUnclear({ answered, top, lead }: Doubt): string | undefined {
  const missing = fewestAnswers - answered
  if (missing > 0)
    return `Answer ${missing} more ${missing === 1 ? 'question' : 'questions'} to see who matches.`
  const certain = top.reduce(
    (sum, value, draw) => sum + (lead ? Number(value > (lead[draw] ?? 0)) : chancePositive(value)),
    0,
  )
  if (certain / Math.max(1, top.length) >= sureEnough) return undefined
  const rival = lead ? 'a delegate who votes with the crowd' : 'a typical delegate'
  return `From these answers nobody stands out clearly against ${rival}.`
}

/** By how much an advantage usually turns out other in the long run than predicted, as a standard deviation. */
const longRunNoise = 0.08

/** Chance that an advantage is one in the long run; the normal distribution within 0.01. */
const chancePositive = (advantage: number) =>
  1 / (1 + Math.exp((-1.702 * advantage) / longRunNoise))
