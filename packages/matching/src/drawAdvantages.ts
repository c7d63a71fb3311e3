import { type DrawRequest, type Draws, drawLeads } from './drawLeads.ts'
import type { Calibration } from './matchingModel.ts'
import type { Scorer } from './score.ts'
import { calibrated } from './solveCalibration.ts'

/** Calibrated advantages of a few delegates over joint draws: one row a delegate, one column a draw. */
export const drawAdvantages = (scorer: Scorer, request: DrawRequest): readonly Float64Array[] =>
  toAdvantages(drawLeads(scorer, request), scorer.model.calibration)

export const toAdvantages = ({ means, leads }: Draws, calibration: Calibration) =>
  leads.map((row) =>
    row.map(
      (lead, draw) =>
        calibrated(calibration, means[draw] ?? 0, lead) -
        calibrated(calibration, means[draw] ?? 0, 0),
    ),
  )

export const toAlignments = ({ means, leads }: Draws, calibration: Calibration) =>
  leads.map((row) => row.map((lead, draw) => calibrated(calibration, means[draw] ?? 0, lead)))
