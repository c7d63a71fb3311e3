import type { ChainMoment } from '@mandate/governance/clock'
import type { ChainTimes } from './currentTime.ts'

/** Times that know whether anybody looked at them: an answer that was made without them holds at any time. */
export class TrackedTimes extends Map<number, ChainMoment | undefined> {
  #wereRead = false

  constructor(times: ChainTimes) {
    super(times)
  }

  get wereRead(): boolean {
    return this.#wereRead
  }

  override get(chainId: number): ChainMoment | undefined {
    this.#wereRead = true
    return super.get(chainId)
  }
}
