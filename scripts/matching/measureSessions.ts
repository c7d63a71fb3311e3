import type { createMatcher, MatchingModel } from '@mandate/matching'
import { createRandom } from './createRandom.ts'
import { timed } from './timed.ts'

const sessions = 4
const mostAnswers = 12

/** 95th percentiles, milliseconds. */
export type SessionTimes = { createMs: number; nextQuestionMsP95: number; matchesMsP95: number }

/**
 * How long persons wait who answer everything they are asked. The engine is handed in, so that the same runs in Node and
 * in a browser.
 */
export function measureSessions(create: typeof createMatcher, model: MatchingModel): SessionTimes {
  const questions: number[] = []
  const matches: number[] = []
  const created: number[] = []
  const random = createRandom(3)
  for (let session = 0; session < sessions; session++) {
    const opened = timed(() => create(model, { seed: session }))
    created.push(opened.ms)
    for (let asked = 0; asked < mostAnswers; asked++) {
      const next = timed(() => opened.value.nextQuestion())
      questions.push(next.ms)
      if (!next.value) break
      opened.value.answer(next.value.item, random() < 0.5 ? 'for' : 'against')
      matches.push(timed(() => opened.value.matches()).ms)
    }
  }
  return {
    createMs: p95(created),
    nextQuestionMsP95: p95(questions),
    matchesMsP95: p95(matches),
  }
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return (
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(0.95 * sorted.length))] ?? 0) * 10) /
    10
  )
}
