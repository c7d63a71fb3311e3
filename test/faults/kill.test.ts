import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startChain } from '../../indexer/test/support/startChain.ts'
import { startIndexer } from '../../indexer/test/support/startIndexer.ts'
import { findPostgres, startPostgres } from '../../scripts/run/startPostgres.ts'
import { createRandom } from '../support/createRandom.ts'
import { bustle, differencesOf, openBusyDao } from './openWatchedDao.ts'

const kills = Number(process.env.FAULT_KILLS ?? 20)
const longestMilliseconds = 9_000
const postgresPrograms = findPostgres()
const title = `behavior: killed ${kills} times at random moments, the indexer loses and doubles nothing`

if (postgresPrograms === undefined) test.skip(`${title} (PostgreSQL is not installed here)`)
else {
  test(title, { timeout: 3_600_000 }, async () => {
    const chain = await startChain()
    onTestFinished(chain.stop)
    const postgres = await startPostgres(postgresPrograms)
    onTestFinished(postgres.stop)
    const { dao, ann, voters, proposalId } = await openBusyDao(chain)
    const options = { daos: [dao], databaseUrl: postgres.url }
    const random = createRandom(7)
    for (let kill = 0; kill < kills; kill += 1) {
      const indexer = await startIndexer({ ...options, isAwaited: false })
      const life = pause(random.below(longestMilliseconds))
      const voter = voters[kill]
      if (voter === undefined) await ann.gives(ann.address, 1n)
      else await bustle(ann, voter, proposalId)
      await life
      await indexer.kill()
    }
    const indexer = await startIndexer({ ...options, isAwaited: false })
    onTestFinished(indexer.stop)
    // The last one that was killed may hold its schema for half a minute.
    await expect
      .poll(async () => (await differencesOf(chain, dao, indexer.url))?.block, { timeout: 600_000 })
      .toBe(await chain.client.getBlockNumber())
    const found = await differencesOf(chain, dao, indexer.url)
    expect(found?.differences).toEqual([])
    expect(found?.block).toBe(await chain.client.getBlockNumber())
  })
}
