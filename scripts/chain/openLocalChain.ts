import { createEngine } from './createEngine.ts'
import { type Genesis, type JournalEntry, openJournal } from './journal.ts'
import { Mutex } from './Mutex.ts'
import { requestKind } from './requestKind.ts'

export type RpcRequest = { method: string; params: readonly unknown[] }

type ChainHead = { number: number; timestamp: number; hash: string }

type Restored = { blocks: number; marks: ReadonlySet<string>; isIdentical: boolean }

export type LocalChain = {
  /** What the journal brought back. `isIdentical` is false when a block got another hash than before. */
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

const idleSeconds = 2
const idleBlocksBetweenChecks = 30

/** Opens the chain journaled at `path`, repeating everything that ever happened on it. */
export async function openLocalChain(options: {
  path: string
  begin: Genesis
  onProgress?: (done: number, total: number) => void
}): Promise<LocalChain> {
  const journal = openJournal(options.path, options.begin)
  const engine = await createEngine(journal.genesis.genesisTime)
  const mutex = new Mutex()
  let lastTimestamp = journal.genesis.genesisTime
  let blockNumber = 0
  let offset = 0
  let forcedTimestamp: number | null = null
  let isAutomatic = true
  let intervalMs = idleSeconds * 1000
  let timer: NodeJS.Timeout | undefined
  let idleBlocks = 0

  const wallClock = () => Math.floor(Date.now() / 1000)
  const send = ({ method, params }: RpcRequest) =>
    engine.provider.request({ method, params: [...params] })

  async function readHead(): Promise<ChainHead> {
    // The engine's answer to a standard method, which has exactly this form.
    const block = (await send({ method: 'eth_getBlockByNumber', params: ['latest', false] })) as {
      number: string
      timestamp: string
      hash: string
    }
    return {
      number: Number(block.number),
      timestamp: Number(block.timestamp),
      hash: block.hash,
    }
  }

  async function followHead() {
    const head = await readHead()
    lastTimestamp = head.timestamp
    blockNumber = head.number
    offset = head.timestamp - wallClock()
  }

  async function mine(timestamp: number) {
    await send({ method: 'evm_setNextBlockTimestamp', params: [timestamp] })
    await send({ method: 'evm_mine', params: [] })
    lastTimestamp = timestamp
    blockNumber += 1
  }

  async function mineMany(first: number, count: number, interval: number) {
    await send({ method: 'evm_setNextBlockTimestamp', params: [first] })
    await send({ method: 'hardhat_mine', params: [hex(count), hex(interval)] })
    await followHead()
  }

  async function restore(): Promise<Restored> {
    const marks = new Set<string>()
    let isIdentical = true
    const total = journal.entries.length
    for (const [index, entry] of journal.entries.entries()) {
      if (index % 500 === 0) options.onProgress?.(index, total)
      switch (entry[0]) {
        case 'request':
          await send({ method: entry[1], params: entry[2] })
          break
        case 'block':
          await mine(entry[1])
          break
        case 'blocks':
          await mineMany(entry[1], entry[2], entry[3])
          break
        case 'check':
          isIdentical &&= (await readHead()).hash === entry[2]
          break
        case 'mark':
          marks.add(entry[1])
          break
        default:
          entry satisfies never
      }
    }
    await followHead()
    return { blocks: blockNumber, marks, isIdentical }
  }

  function nextTimestamp(): number {
    const wanted = forcedTimestamp ?? wallClock() + offset
    if (forcedTimestamp !== null) offset = forcedTimestamp - wallClock()
    forcedTimestamp = null
    return Math.max(lastTimestamp + 1, wanted)
  }

  async function mineNow() {
    const timestamp = nextTimestamp()
    await mine(timestamp)
    journal.append([['block', timestamp]])
  }

  async function noteHash() {
    const head = await readHead()
    journal.append([['check', head.number, head.hash]])
  }

  async function mineIdle() {
    if (!isAutomatic || wallClock() + offset - lastTimestamp < intervalMs / 1000) return
    await mineNow()
    idleBlocks += 1
    if (idleBlocks % idleBlocksBetweenChecks === 0) await noteHash()
  }

  function schedule() {
    clearInterval(timer)
    if (intervalMs > 0) timer = setInterval(() => void mutex.run(mineIdle), intervalMs)
  }

  async function changeTime({ method, params }: RpcRequest): Promise<unknown> {
    const result = await send({ method, params })
    const seconds = Number(params[0])
    if (method === 'evm_increaseTime') offset += seconds
    else forcedTimestamp = seconds
    return result
  }

  async function changeMining({ method, params }: RpcRequest): Promise<unknown> {
    switch (method) {
      case 'evm_setAutomine':
        isAutomatic = params[0] === true
        return true
      case 'evm_setIntervalMining':
        intervalMs = Number(params[0])
        if (timer !== undefined) schedule()
        return true
      case 'hardhat_mine': {
        const count = Number(params[0] ?? 1)
        if (count === 0) return true
        const interval = Number(params[1] ?? 1)
        const first = nextTimestamp()
        await mineMany(first, count, interval)
        journal.append([['blocks', first, count, interval]])
        return true
      }
      default: {
        if (params[0] !== undefined && params[0] !== null) {
          await changeTime({ method: 'evm_setNextBlockTimestamp', params })
        }
        await mineNow()
        await noteHash()
        return '0x0'
      }
    }
  }

  async function change(request: RpcRequest): Promise<unknown> {
    const result = await send(request)
    journal.append([['request', request.method, [...request.params]]])
    if (request.method === 'evm_revert') await followHead()
    return result
  }

  async function transact(request: RpcRequest): Promise<unknown> {
    const hash = await change(request)
    if (isAutomatic) {
      await mineNow()
      await noteHash()
    }
    return hash
  }

  async function answer(request: RpcRequest): Promise<unknown> {
    const kind = requestKind(request.method)
    switch (kind) {
      case 'read':
        return await send(request)
      case 'transaction':
        return await mutex.run(() => transact(request))
      case 'time':
        return await mutex.run(() => changeTime(request))
      case 'mining':
        return await mutex.run(() => changeMining(request))
      case 'state':
        return await mutex.run(() => change(request))
      case 'refused':
        throw new Error(`${request.method} is not offered: restart with --clean instead.`)
      default:
        return kind satisfies never
    }
  }

  async function mineAt(timestamp: number, requests: readonly RpcRequest[], mark?: string) {
    for (const request of requests) await send(request)
    await mine(timestamp)
    offset = timestamp - wallClock()
    const entries: JournalEntry[] = requests.map(({ method, params }) => [
      'request',
      method,
      [...params],
    ])
    entries.push(['block', timestamp])
    if (mark !== undefined) entries.push(['mark', mark])
    journal.append(entries)
  }

  const restored = await restore()
  return {
    restored,
    request: answer,
    mineAt: (timestamp, requests, mark) => mutex.run(() => mineAt(timestamp, requests, mark)),
    head: readHead,
    accounts: async () => {
      const accounts = await send({ method: 'eth_accounts', params: [] })
      return accounts as `0x${string}`[]
    },
    check: () => mutex.run(noteHash),
    startClock: schedule,
    close: async () => {
      clearInterval(timer)
      await mutex.run(noteHash)
      journal.close()
      await engine.close()
    },
  }
}

const hex = (value: number): string => `0x${value.toString(16)}`
