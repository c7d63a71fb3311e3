import { expect, test } from 'vitest'
import type { ChainReader } from '../src/chains/createChainReader.ts'
import { readReadiness } from '../src/server/readReadiness.ts'
import { indexerOf } from './support/webhookEvents.ts'

const head = { number: 10n, timestamp: 10n }

/** A chain that is indexed up to its head. */
const options = {
  askIndexer: indexerOf([]),
  chains: [
    { chainId: 1, name: 'Test', readHead: async () => head, readChainId: async () => 1 },
  ] as unknown as ChainReader[],
  maxLagSeconds: 60,
  readinessChecks: [],
  readComparisonAges: () => [],
}
const noDatabase = async () => 'The database does not answer.'

test('default', async () => {
  expect(await readReadiness(options)).toEqual({
    ready: true,
    reason: null,
    degraded: null,
    indexedBlock: 10,
    headBlock: 10,
    lagSeconds: 0,
    comparisons: [],
  })
})

test('behavior: what is public is ready while what belongs to users cannot be reached', async () => {
  expect(await readReadiness({ ...options, checkStore: noDatabase })).toMatchObject({
    ready: true,
    reason: null,
    degraded: 'The database does not answer.',
  })
})

test('error: a wrong row is a reason not to be ready, and the database none', async () => {
  const readinessChecks = [async () => 'A row is wrong.']
  const all = { ...options, readinessChecks, checkStore: noDatabase }
  expect(await readReadiness(all)).toMatchObject({
    ready: false,
    reason: 'A row is wrong.',
    degraded: 'The database does not answer.',
  })
})
