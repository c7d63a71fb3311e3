import { expect, test } from 'vitest'
import { neutralCalibration } from '../src/neutralCalibration.ts'
import { calibrated, solveCalibration, type Trial } from '../src/solveCalibration.ts'

/** Past persons whose delegates turned out as far from the mean as `slope` says. */
function createTrials(persons: number, slope: number): Trial[] {
  return Array.from({ length: persons }, (_, person) => {
    const mean = 0.45 + (person % 5) * 0.05
    const pairs = Array.from({ length: 12 }, (_, at) => {
      const lead = (at - 5.5) / 50
      const actual = calibrated({ ...neutralCalibration, slope }, mean, lead)
      return { lead, actual, common: 20 }
    })
    return { mean, pairs, leaders: [] }
  })
}

const slopeOf = (trials: readonly Trial[]) => solveCalibration(trials, neutralCalibration).slope

test('default', () => {
  expect(slopeOf(createTrials(100, neutralCalibration.slope))).toBeCloseTo(neutralCalibration.slope)
})

test('behavior: without an earlier time, what is usual is said', () => {
  const { level, tilt, slope } = neutralCalibration
  expect(solveCalibration([], neutralCalibration)).toEqual({
    level: Math.fround(level),
    tilt: Math.fround(tilt),
    slope: Math.fround(slope),
  })
})

test('behavior: the more past persons, the more the own record counts', () => {
  expect(slopeOf(createTrials(2, 12))).toBeLessThan(slopeOf(createTrials(100, 12)))
  expect(slopeOf(createTrials(2, 12))).toBeGreaterThan(neutralCalibration.slope)
})

test('behavior: even a long record is not taken for what is to come', () => {
  const found = slopeOf(createTrials(2000, 12))
  expect(found).toBeGreaterThan((neutralCalibration.slope + 12) / 2)
  expect(found).toBeLessThan(11.5)
})
