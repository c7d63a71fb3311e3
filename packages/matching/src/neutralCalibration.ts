import type { Calibration } from './matchingModel.ts'

/**
 * What is usual: the middle of seven voting histories, each learned on its earlier part only. Predictions are
 * cautious everywhere: what is expected to differ a little differs more.
 */
export const neutralCalibration: Calibration = {
  level: -0.15,
  tilt: 7,
  slope: 7,
  noise: 0.13,
  alignmentNoise: 0.15,
}

/**
 * Where only stances tell delegates apart nothing says yet how they will vote: less of a difference is claimed, and
 * less surely.
 */
export const unprovenCalibration: Calibration = {
  level: 0.4,
  tilt: 2.4,
  slope: 2.4,
  noise: 0.15,
  alignmentNoise: 0.18,
}
