import { largestSupply } from '../deploy/largestSupply.ts'
import { UsageError } from '../run/UsageError.ts'
import { fingerprint } from './fingerprint.ts'
import { planReplay, type ReplayPlan } from './planReplay.ts'
import { readHistory } from './readHistory.ts'
import type { SourceHistory } from './SourceHistory.ts'
import { type Schedule, scheduleHistory } from './scheduleHistory.ts'

/** A folder read, checked and planned: nothing of it can be refused any more. */
export type PreparedReplay = {
  fingerprint: string
  history: SourceHistory
  schedule: Schedule
  plan: ReplayPlan
}

/** @throws UsageError when the folder is missing or malformed. */
export function prepareReplay(folder: string): PreparedReplay {
  const history = readHistory(folder)
  const schedule = scheduleHistory(history)
  const plan = planReplay(history, schedule)
  if (plan.supply > largestSupply) {
    throw new UsageError(`The weights in ${folder} are more than a votes token can count.`)
  }
  return { fingerprint: fingerprint(folder), history, schedule, plan }
}
