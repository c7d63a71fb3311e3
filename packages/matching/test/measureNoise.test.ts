import { expect, test } from 'vitest'
import { measureNoise } from '../src/measureNoise.ts'
import { neutralCalibration } from '../src/neutralCalibration.ts'
import { createGaussian, createRandom } from '../src/random.ts'
import { calibrated, type Trial } from '../src/solveCalibration.ts'

type Past = { persons: number; strays: number; common: number; spread?: number }

/** Past persons whose delegates stray from what was predicted by `strays`, seen through `common` ballots each. */
function createTrials({ persons, strays, common, spread = 0 }: Past): Trial[] {
  const random = createRandom(11)
  const gaussian = createGaussian(random)
  return Array.from({ length: persons }, () => {
    const leaders = Array.from({ length: 12 }, (_, at) => {
      const lead = (5.5 - at) / 100
      const share = calibrated(neutralCalibration, 0.5, lead) + strays * gaussian()
      const alike = Array.from({ length: common }, random).filter((one) => one < share).length
      return { lead, actual: alike / common, common, spread }
    })
    return { mean: 0.5, pairs: leaders, leaders }
  })
}

const noiseOf = (past: Past) => measureNoise(createTrials(past), neutralCalibration)

test('default', () => {
  expect(noiseOf({ persons: 400, strays: 0.1, common: 400 })).toBeCloseTo(0.1, 1)
})

test('behavior: without an earlier time, what is usual is said', () => {
  expect(measureNoise([], neutralCalibration)).toBeCloseTo(neutralCalibration.noise)
})

test('behavior: where few votes decide what comes out, chance is part of what is to come', () => {
  const noise = noiseOf({ persons: 400, strays: 0.05, common: 8 })
  expect(noise).toBeGreaterThan(0.1)
  // Less than the trials themselves show: they were judged by fewer ballots than are still to come.
  expect(noise).toBeLessThan(Math.sqrt(0.05 ** 2 + 0.25 / 8))
})

test('behavior: what the draws of an interval cover is not counted twice', () => {
  const past = { persons: 400, strays: 0.1, common: 400 }
  expect(noiseOf({ ...past, spread: 0.002 })).toBeLessThan(noiseOf(past) - 0.02)
})
