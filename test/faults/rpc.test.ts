import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endingOf, recover } from './endingOf.ts'
import { type FaultyDao, openFaultyDao } from './openFaultyDao.ts'
import { differencesOf } from './openWatchedDao.ts'
import type { Fault } from './UnreliableRpc.ts'

/** How an index ends when its RPC did this for a while, and then no more. */
type Expectation = {
  fault: Fault
  share: number
  /** For so long, if not as long as usual. */
  milliseconds?: number
  live: 'whole' | 'reported'
  past: 'whole' | 'reported'
}

/** One request in `share` is answered wrongly. */
const expectations: readonly Expectation[] = [
  { fault: 'tooManyRequests', share: 1, live: 'whole', past: 'whole' },
  { fault: 'serverError', share: 2, live: 'whole', past: 'whole' },
  // Longer than the ten seconds that the engine waits for an answer.
  { fault: 'hanging', share: 3, milliseconds: 13_000, live: 'whole', past: 'whole' },
  { fault: 'html', share: 1, live: 'whole', past: 'whole' },
  { fault: 'nothing', share: 1, live: 'whole', past: 'whole' },
  { fault: 'duplicatedLogs', share: 1, live: 'whole', past: 'whole' },
  { fault: 'shuffledLogs', share: 1, live: 'whole', past: 'whole' },
  { fault: 'missingBlocks', share: 1, live: 'whole', past: 'whole' },
  { fault: 'lagging', share: 2, live: 'whole', past: 'whole' },
  { fault: 'truncatedLogs', share: 1, live: 'reported', past: 'reported' },
  { fault: 'emptyLogs', share: 1, live: 'whole', past: 'reported' },
]

const faultMilliseconds = 4_000
/** A chain is read in this time, even by a busy machine. */
const patienceMilliseconds = 90_000
const refusedMilliseconds = 1_500
/** More than the engine holds back as not final. */
const finalBlocks = 40

let faulty: FaultyDao

beforeAll(async () => {
  faulty = await openFaultyDao()
  faulty.indexer.start()
  expect(await endingOf(faulty)).toEqual({ kind: 'whole' })
})

afterAll(() => faulty?.close())

describe('an RPC that misbehaves while the indexer follows its chain', () => {
  test.each(expectations)(
    'behavior: $fault, to one request in $share',
    async ({ fault, share, milliseconds = faultMilliseconds, live }) => {
      faulty.rpc.misbehave(fault, share)
      await faulty.happens()
      await pause(milliseconds)
      faulty.rpc.misbehave('none')
      const { kind } = await recover(faulty)
      console.log(fault, kind, faulty.watch.sayings(), faulty.indexer.ends())
      expect(kind).toBe(live)
      expect(faulty.watch.lies()).toEqual([])
    },
  )
})

describe('an RPC that misbehaves while the indexer reads the past of its chain', () => {
  beforeAll(() => faulty.chain.mineBlocks(finalBlocks))

  test.each(expectations)(
    'behavior: $fault, to one request in $share',
    async ({ fault, share, milliseconds = refusedMilliseconds, past }) => {
      await faulty.indexer.stop()
      faulty.rpc.misbehave(fault, share)
      await faulty.indexer.startAnew()
      await untilHarmed(past, milliseconds)
      faulty.rpc.misbehave('none')
      const { kind } = await recover(faulty)
      console.log(fault, kind, faulty.watch.sayings(), faulty.indexer.ends())
      expect(kind).toBe(past)
      expect(faulty.watch.lies()).toEqual([])
    },
  )

  /** Until the indexer took what it was given for the whole truth, or was refused for a while. */
  async function untilHarmed(past: Expectation['past'], milliseconds: number): Promise<void> {
    const deadline = Date.now() + patienceMilliseconds
    const { chain, dao, indexer, rpc } = faulty
    const isHarmed =
      past === 'reported'
        ? async () => (await differencesOf(chain, dao, indexer.url)) !== null
        : async () => rpc.asked() > 1
    while (Date.now() < deadline && !(await isHarmed())) await pause(500)
    if (past === 'whole') await pause(milliseconds)
  }
})
