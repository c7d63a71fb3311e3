import { expect, test } from 'vitest'
import { measureNoise } from '../src/measureNoise.ts'
import { neutralCalibration } from '../src/neutralCalibration.ts'
import { createGaussian, createRandom } from '../src/random.ts'
import { calibrated, type Trial } from '../src/solveCalibration.ts'

type Past = {
  persons: number
  /** How far each delegate of a person strays from what was predicted, and all of them together. */
  strays: number
  straysTogether?: number
  /** Ballots through which that is seen. */
  common: number
  /** Variance of the draws: of the leads, and of the person's mean. */
  spread?: number
  spreadOfMean?: number
}

function createTrials({
  persons,
  strays,
  straysTogether = 0,
  common,
  spread = 0,
  spreadOfMean = 0,
}: Past): Trial[] {
  const random = createRandom(11)
  const gaussian = createGaussian(random)
  return Array.from({ length: persons }, () => {
    const together = straysTogether * gaussian()
    const leaders = Array.from({ length: 12 }, (_, at) => {
      const lead = (5.5 - at) / 100
      const share = calibrated(neutralCalibration, 0.5, lead) + strays * gaussian() + together
      const alike = Array.from({ length: common }, random).filter((one) => one < share).length
      const drawn = { lead: spread, mean: spreadOfMean, covariance: 0 }
      return { lead, actual: alike / common, common, spread: drawn }
    })
    return { mean: 0.5, pairs: leaders, leaders }
  })
}

const bothOf = (past: Past) =>
  measureNoise(createTrials(past), neutralCalibration, neutralCalibration)

const noiseOf = (past: Past) => bothOf(past).noise

test('default', () => {
  expect(noiseOf({ persons: 400, strays: 0.1, common: 400 })).toBeCloseTo(0.1, 1)
})

test('behavior: without an earlier time, what is usual is said', () => {
  const { noise, alignmentNoise } = neutralCalibration
  expect(measureNoise([], neutralCalibration, neutralCalibration)).toEqual({
    noise: Math.fround(noise),
    alignmentNoise: Math.fround(alignmentNoise),
  })
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

test('behavior: what all delegates of a person stray by is noise of alignments, not of advantages', () => {
  const past = { persons: 400, strays: 0.05, common: 400 }
  const apart = bothOf(past)
  const together = bothOf({ ...past, straysTogether: 0.2 })
  expect(together.alignmentNoise).toBeGreaterThan(apart.alignmentNoise + 0.1)
  expect(together.noise).toBeLessThan(apart.noise + 0.02)
})

test('behavior: draws of how much a person agrees at large cover part of what alignments stray', () => {
  const past = { persons: 400, strays: 0.05, straysTogether: 0.15, common: 400 }
  const uncertain = bothOf({ ...past, spreadOfMean: 0.003 })
  expect(uncertain.alignmentNoise).toBeLessThan(bothOf(past).alignmentNoise - 0.02)
  expect(uncertain.noise).toBeCloseTo(bothOf(past).noise, 5)
})
