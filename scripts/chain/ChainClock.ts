/** The chain's time: the wall clock's, moved by what requests asked for and by where the chain stood still. Seconds. */
export class ChainClock {
  #offset = 0
  #forced: number | null = null

  /** From here on time goes on from `timestamp`. */
  setTo(timestamp: number): void {
    this.#offset = timestamp - wallClock()
    this.#forced = null
  }

  advance(seconds: number): void {
    this.#offset += seconds
  }

  /** The next block is at `timestamp`, and time goes on from there. */
  force(timestamp: number): void {
    this.#forced = timestamp
  }

  now(): number {
    return this.#forced ?? wallClock() + this.#offset
  }

  /** When the block after one at `last` is mined. */
  takeNext(last: number): number {
    const next = Math.max(last + 1, this.now())
    if (this.#forced !== null) this.setTo(this.#forced)
    return next
  }
}

function wallClock(): number {
  return Math.floor(Date.now() / 1000)
}
