import type { Context } from 'ponder:registry'
import type { DaoConfig } from '@mandate/governance/dao'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkContracts } from '../src/dao/checkContracts.ts'
import { readSettingsBefore } from '../src/dao/readSettingsBefore.ts'
import { deployDao, votingDelay } from './support/deployDao.ts'
import { startChain, type TestChain } from './support/startChain.ts'
import { startIndexer } from './support/startIndexer.ts'

let chain: TestChain
let dao: DaoConfig
/** Ponder's client is viem's own with fewer ways to name a block. */
let client: Context['client']

beforeAll(async () => {
  chain = await startChain()
  dao = await deployDao(chain, 'assembly')
  client = chain.client as unknown as Context['client']
})

afterAll(() => chain?.stop())

describe('the indexer', () => {
  test('error: an RPC that serves another chain', async () => {
    const wrong = { ...dao, chain: { ...dao.chain, id: 10 } }
    await expect(startIndexer({ daos: [wrong] })).rejects.toThrow(
      'The RPC of \\"Test\\" serves chain 31337, but chain 10 is configured.',
    )
  })
})

describe('checkContracts', () => {
  test('default', async () => {
    await expect(checkContracts(client, dao)).resolves.toBeUndefined()
  })

  test('error: an address without a contract', async () => {
    const nobody = chain.account(9).toLowerCase() as `0x${string}`
    const wrong = { ...dao, contracts: { ...dao.contracts, governor: nobody } }
    await expect(checkContracts(client, wrong)).rejects.toThrow(
      `The DAO "assembly" has no governor at ${nobody} on chain 31337.`,
    )
  })
})

describe('readSettingsBefore', () => {
  test('default', async () => {
    expect(await readSettingsBefore(client, dao, dao.startBlock)).toMatchObject({
      totalSupply: 0n,
      votingDelay: 0n,
      guardian: null,
    })
  })

  test('parameters: a governor that was there before, for a token that was not', async () => {
    const later = await deployDao(chain, 'later')
    const mixed = {
      ...later,
      contracts: { ...dao.contracts, token: later.contracts.token },
    }
    expect(await readSettingsBefore(client, mixed, later.startBlock)).toMatchObject({
      totalSupply: 0n,
      votingDelay,
      quorumNumerator: 400n,
      guardian: chain.account(1),
      timelockDelay: 7_200n,
    })
  })

  test('error: a start block after the token was issued', async () => {
    await expect(readSettingsBefore(client, dao, dao.startBlock + 1)).rejects.toThrow(
      'but its token was issued before: set startBlock to the block that deployed the token',
    )
  })
})
