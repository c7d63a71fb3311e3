import type { RpcRequest } from '../chain/Engine.ts'

/** One block of the history: what happens in it, and when (in seconds). */
export type Step = { timestamp: number; requests: readonly RpcRequest[] }

type Plan = { time: number; order: number; act: (timestamp: number) => readonly RpcRequest[] }

/** Collects what is to happen and tells it in the order of time; what happens may plan what follows. */
export class Timeline {
  readonly #plans: Plan[] = []
  #order = 0

  at(time: number, act: Plan['act']): void {
    this.#plans.push({ time: Math.floor(time), order: this.#order++, act })
  }

  /** Runs all plans that fall before `end`. Every step gets a second of its own. */
  tell(end: number): Step[] {
    const steps: Step[] = []
    let last = 0
    for (;;) {
      const plan = this.#takeEarliest()
      if (plan === undefined || plan.time >= end) return steps
      const timestamp = Math.max(plan.time, last + 1)
      const requests = plan.act(timestamp)
      if (requests.length === 0) continue
      last = timestamp
      steps.push({ timestamp, requests })
    }
  }

  #takeEarliest(): Plan | undefined {
    let earliest = 0
    for (const [index, plan] of this.#plans.entries()) {
      const best = this.#plans[earliest]
      if (best === undefined || isBefore(plan, best)) earliest = index
    }
    return this.#plans.splice(earliest, 1)[0]
  }
}

function isBefore(one: Plan, other: Plan): boolean {
  return one.time === other.time ? one.order < other.order : one.time < other.time
}
