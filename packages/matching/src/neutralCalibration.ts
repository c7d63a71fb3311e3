import type { Calibration } from './matchingModel.ts'

/** What is said before there is an earlier time to learn from. */
export const neutralCalibration: Calibration = { level: 0.4, tilt: 3.2, slope: 3.2, noise: 0.06 }

/**
 * Where only stances tell delegates apart nothing says yet how they will vote: less of a difference is claimed, and
 * less surely.
 */
export const unprovenCalibration: Calibration = { level: 0.4, tilt: 2.4, slope: 2.4, noise: 0.08 }
