import { createEngine } from './createEngine.ts'
import { type ChainHead, Engine, type RpcRequest } from './Engine.ts'
import { type Genesis, openJournal } from './journal.ts'
import { Miner } from './Miner.ts'
import { Mutex } from './Mutex.ts'
import { requestKind } from './requestKind.ts'
import { type Restored, restoreChain } from './restoreChain.ts'

export type LocalChain = {
  restored: Restored
  /** Answers like any node; what changes the chain is journaled. */
  request(request: RpcRequest): Promise<unknown>
  /** Sends `requests` and mines them into one block at `timestamp` (seconds). */
  mineAt(timestamp: number, requests: readonly RpcRequest[], mark?: string): Promise<void>
  head(): Promise<ChainHead>
  /** The unlocked accounts, lower case. */
  accounts(): Promise<readonly `0x${string}`[]>
  /** Notes the head's hash, to be checked when the chain is restored. */
  check(): Promise<void>
  /** From now on time passes: a block at least every two seconds, as long as mining is automatic. */
  startClock(): void
  close(): Promise<void>
}

const idleMs = 2_000

/** Opens the chain journaled at `path`, repeating everything that ever happened on it. */
export async function openLocalChain(options: {
  path: string
  begin: Genesis
  onProgress?: (done: number, total: number) => void
}): Promise<LocalChain> {
  const journal = openJournal(options.path, options.begin)
  const { genesisTime } = journal.genesis
  const engine = new Engine(await createEngine(genesisTime), genesisTime)
  const restored = await restoreChain(engine, journal, options.onProgress)
  const miner = new Miner(engine, journal)
  const mutex = new Mutex()
  const idle = idleTimer((seconds) => void mutex.run(() => miner.mineIdle(seconds)))

  async function answer(request: RpcRequest): Promise<unknown> {
    const kind = requestKind(request.method)
    switch (kind) {
      case 'read':
        return await engine.send(request)
      case 'transaction':
        return await mutex.run(() => miner.transact(request))
      case 'time':
        return await mutex.run(() => miner.moveTime(request))
      case 'mining':
        return await mutex.run(() => changeMining(request))
      case 'state':
        return await mutex.run(() => miner.change(request))
      case 'refused':
        throw new Error(`${request.method} is not offered: restart with --clean instead.`)
      default:
        return kind satisfies never
    }
  }

  async function changeMining({ method, params }: RpcRequest): Promise<unknown> {
    switch (method) {
      case 'evm_setAutomine':
        miner.isAutomatic = params[0] === true
        return true
      case 'evm_setIntervalMining':
        idle.setInterval(Number(params[0]))
        return true
      case 'hardhat_mine':
        await mineMany(Number(params[0] ?? 1), Number(params[1] ?? 1))
        return true
      default:
        await mineOne(params[0])
        return '0x0'
    }
  }

  async function mineMany(count: number, interval: number) {
    if (count > 0) await miner.mineMany(count, interval)
  }

  async function mineOne(timestamp: unknown) {
    if (timestamp !== undefined && timestamp !== null) {
      await miner.moveTime({ method: 'evm_setNextBlockTimestamp', params: [timestamp] })
    }
    await miner.mineNow()
    await miner.noteHash()
  }

  return {
    restored,
    request: answer,
    mineAt: (timestamp, requests, mark) => mutex.run(() => miner.mineAt(timestamp, requests, mark)),
    head: () => engine.head(),
    accounts: () => engine.accounts(),
    check: () => mutex.run(() => miner.noteHash()),
    startClock: idle.start,
    close: async () => {
      idle.stop()
      await mutex.run(() => miner.noteHash())
      journal.close()
      await engine.close()
    },
  }
}

/** Ticks at an interval that may be changed while it ticks; 0 stands still. */
function idleTimer(tick: (seconds: number) => void) {
  let timer: NodeJS.Timeout | undefined
  let interval = idleMs
  let isStarted = false
  function schedule() {
    clearInterval(timer)
    if (isStarted && interval > 0) timer = setInterval(() => tick(interval / 1000), interval)
  }
  return {
    start: () => {
      isStarted = true
      schedule()
    },
    setInterval: (milliseconds: number) => {
      interval = milliseconds
      schedule()
    },
    stop: () => {
      isStarted = false
      schedule()
    },
  }
}
