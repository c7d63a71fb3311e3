import { setTimeout as pause } from 'node:timers/promises'
import type { DaoConfig } from '@mandate/governance/dao'
import type { TestChain } from '../../indexer/test/support/startChain.ts'
import type { KeptIndexer } from './keepIndexer.ts'
import { differencesOf } from './openWatchedDao.ts'
import type { ReadinessWatch } from './watchReadiness.ts'

const patienceMilliseconds = 400_000
/** What does not go away by itself in this time, on a machine that is busy, does not at all. */
const lastingMilliseconds = 20_000

/** Of a chain at work: after an answer that it refused the engine waits for the next block before it asks again. */
const blockMilliseconds = 4_000

/** Reasons that waiting does not remove. */
const lasting = /in the index|is none of|was it reset/

type Parts = { chain: TestChain; dao: DaoConfig; indexer: KeptIndexer; watch: ReadinessWatch }

export type Ending = { kind: 'whole' } | { kind: 'reported'; reason: string }

/**
 * Waits until the index has all that its chain has and is called ready, or until it stays wrong and readiness says why.
 * @throws Error when neither comes
 */
export async function endingOf({ chain, dao, indexer, watch }: Parts): Promise<Ending> {
  const deadline = Date.now() + patienceMilliseconds
  let reportedSince: number | null = null
  let latest = 'nothing'
  let minedAt = 0
  while (Date.now() < deadline) {
    if (Date.now() - minedAt > blockMilliseconds) {
      await chain.mineBlocks(1)
      minedAt = Date.now()
    }
    const { ready, reason, indexedBlock } = await watch.readiness()
    latest = `${reason}; block ${indexedBlock}`
    if (ready) {
      const head = await chain.client.getBlockNumber()
      const found = await differencesOf(chain, dao, indexer.url)
      latest = `ready; block ${found?.block} of ${head}; ${found?.differences.join('; ')}`
      if (found !== null && found.block >= head && found.differences.length === 0)
        return { kind: 'whole' }
    }
    if (ready || reason === null || !lasting.test(reason)) reportedSince = null
    else {
      reportedSince ??= Date.now()
      if (Date.now() - reportedSince > lastingMilliseconds) return { kind: 'reported', reason }
    }
    await pause(500)
  }
  throw new Error(
    `The index is neither whole nor reported: ${latest}\n${indexer.log().slice(-3_000)}`,
  )
}

/** Goes the way back that the operator's page describes where the ending asks for it. @returns how it ended at first */
export async function recover(parts: Parts): Promise<Ending> {
  const ending = await endingOf(parts)
  if (ending.kind === 'whole') return ending
  await parts.indexer.reindex()
  const { kind } = await endingOf(parts)
  if (kind !== 'whole') throw new Error('The way back leads nowhere.')
  return ending
}
