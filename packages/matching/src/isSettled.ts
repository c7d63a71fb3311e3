import { drawAdvantages } from './drawAdvantages.ts'
import type { Standing } from './foldIn.ts'
import { type Scorer, score, type WeighItem } from './score.ts'

const fewestAnswers = 5
const mostAnswers = 12
const sureEnough = 0.9
const compared = 20
/** An alignment this much lower is no reason to ask on. */
const hardlyMatters = 0.02

/**
 * Whether more questions would hardly change who leads: after 12 answers, or once in nine draws of ten each of the
 * first three stays among the first three or ties with the third.
 */
export function isSettled(
  scorer: Scorer,
  {
    standing,
    weigh,
    answered,
    seed,
  }: { standing: Standing; weigh: WeighItem; answered: number; seed: number },
): boolean {
  if (answered >= mostAnswers) return true
  if (answered < fewestAnswers) return false
  const leading = score(scorer, standing, weigh).scores.slice(0, compared)
  if (leading.length <= 3) return false
  const draws = drawAdvantages(scorer, {
    standing,
    delegates: leading.map((one) => one.delegate),
    weigh,
    seed,
  })
  const count = draws[0]?.length ?? 0
  let stable = 0
  for (let draw = 0; draw < count; draw++) {
    const values = draws.map((row) => row[draw] ?? 0)
    const third = [...values].sort((left, right) => right - left)[2] ?? 0
    if (values.slice(0, 3).every((value) => value >= third - hardlyMatters)) stable++
  }
  return stable >= sureEnough * count
}
