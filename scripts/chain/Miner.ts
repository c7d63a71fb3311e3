import { ChainClock } from './ChainClock.ts'
import type { Engine, RpcRequest } from './Engine.ts'
import type { Journal, JournalEntry } from './journal.ts'

const idleBlocksBetweenChecks = 30

/** Mines, and journals what was mined. Its tasks must run one at a time. */
export class Miner {
  /** Whether a transaction has its block at once, and an idle chain goes on as time does. */
  isAutomatic = true
  readonly #engine: Engine
  readonly #journal: Journal
  readonly #clock = new ChainClock()
  #idleBlocks = 0

  constructor(engine: Engine, journal: Journal) {
    this.#engine = engine
    this.#journal = journal
    this.#clock.setTo(engine.lastTimestamp)
  }

  async mineNow(): Promise<void> {
    const timestamp = this.#clock.takeNext(this.#engine.lastTimestamp)
    await this.#engine.mine(timestamp)
    this.#journal.append([['block', timestamp]])
  }

  async mineMany(count: number, interval: number): Promise<void> {
    const first = this.#clock.takeNext(this.#engine.lastTimestamp)
    await this.#engine.mineMany(first, count, interval)
    this.#clock.setTo(this.#engine.lastTimestamp)
    this.#journal.append([['blocks', first, count, interval]])
  }

  /** Sends `requests` and mines them into one block at `timestamp`. */
  async mineAt(timestamp: number, requests: readonly RpcRequest[], mark?: string): Promise<void> {
    for (const request of requests) await this.#engine.send(request)
    await this.#engine.mine(timestamp)
    this.#clock.setTo(timestamp)
    const entries = requests.map(requestEntry)
    entries.push(['block', timestamp])
    if (mark !== undefined) entries.push(['mark', mark])
    this.#journal.append(entries)
  }

  async mineIdle(seconds: number): Promise<void> {
    if (!this.isAutomatic || this.#clock.now() - this.#engine.lastTimestamp < seconds) return
    await this.mineNow()
    this.#idleBlocks += 1
    if (this.#idleBlocks % idleBlocksBetweenChecks === 0) await this.noteHash()
  }

  /** Does what changes the chain without mining. */
  async change(request: RpcRequest): Promise<unknown> {
    const result = await this.#engine.send(request)
    this.#journal.append([requestEntry(request)])
    if (request.method === 'evm_revert') {
      await this.#engine.followHead()
      this.#clock.setTo(this.#engine.lastTimestamp)
    }
    return result
  }

  async transact(request: RpcRequest): Promise<unknown> {
    const hash = await this.change(request)
    if (!this.isAutomatic) return hash
    await this.mineNow()
    await this.noteHash()
    return hash
  }

  /** The engine is told too, for what it says of the pending block; blocks get their times from here. */
  async moveTime(request: RpcRequest): Promise<unknown> {
    const result = await this.#engine.send(request)
    const seconds = Number(request.params[0])
    if (request.method === 'evm_increaseTime') this.#clock.advance(seconds)
    else this.#clock.force(seconds)
    return result
  }

  /** Notes the head's hash, to be checked when the chain is restored. */
  async noteHash(): Promise<void> {
    const head = await this.#engine.head()
    this.#journal.append([['check', head.number, head.hash]])
  }
}

function requestEntry({ method, params }: RpcRequest): JournalEntry {
  return ['request', method, [...params]]
}
