import { expect, test } from 'vitest'
import { type DriftObservation, detectDrift } from '../src/matching.ts'
import { createRandom } from '../src/random.ts'

function serve(count: number, agrees: (index: number) => boolean): DriftObservation[] {
  return Array.from({ length: count }, (_, index) => ({
    proposal: `p${index}`,
    expected: 0.75,
    outcome: agrees(index) ? ('agreed' as const) : ('disagreed' as const),
  }))
}

test('default', () => {
  const turned = detectDrift(serve(30, (index) => index < 15))
  expect(turned.kind).toBe('drifting')
  expect(turned.since).toBe('p15')
})

test('behavior: a delegate as good as expected rarely alarms', () => {
  const random = createRandom(11)
  let alarms = 0
  for (let run = 0; run < 400; run++) {
    if (detectDrift(serve(60, () => random() < 0.75)).kind === 'drifting') alarms++
  }
  expect(alarms / 400).toBeLessThan(0.06)
})

test('behavior: half as much agreement as promised is found within thirty ballots', () => {
  const random = createRandom(12)
  let found = 0
  for (let run = 0; run < 200; run++) {
    if (detectDrift(serve(30, () => random() < 0.35)).kind === 'drifting') found++
  }
  expect(found / 200).toBeGreaterThan(0.9)
})

test('behavior: missed ballots, broken answers and surprises are noted, and a missed one is no disagreement', () => {
  const drift = detectDrift([
    { proposal: 'a', expected: 0.6, outcome: 'missed' },
    { proposal: 'b', expected: 0.6, outcome: 'disagreed', wasAnswered: true },
    { proposal: 'c', expected: 0.9, outcome: 'disagreed' },
    { proposal: 'd', expected: 0.6, outcome: 'disagreed' },
  ])
  expect(drift.kind).toBe('steady')
  expect(drift.notable).toEqual([
    { proposal: 'a', reason: 'missed' },
    { proposal: 'b', reason: 'againstAnswer' },
    { proposal: 'c', reason: 'againstPrediction' },
  ])
})

test('behavior: nothing observed, nothing said', () => {
  expect(detectDrift([])).toEqual({ kind: 'steady', excess: 0, since: null, notable: [] })
})
