import type { DaoConfig } from '@mandate/governance/dao'
import { mandateGovernorAbi, treasuryAbi } from '@mandate/protocol/abis'
import { encodeFunctionData, type Hex, padHex, zeroHash } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { timelockOperationIds } from '../src/lib/timelockOperationIds.ts'
import {
  type Actor,
  createActor,
  type Draft,
  descriptionHash,
  textDraft,
} from './support/createActor.ts'
import { createTestDatabase } from './support/createTestDatabase.ts'
import { deployDao, timelockDelay } from './support/deployDao.ts'
import { type FollowedProposals, followProposals } from './support/followProposals.ts'
import { startChain, type TestChain } from './support/startChain.ts'
import { startIndexer, type TestIndexer } from './support/startIndexer.ts'

let chain: TestChain
let dao: DaoConfig
let indexer: TestIndexer
let proposals: FollowedProposals
let ann: Actor
let guardian: Actor
let bob: Actor

beforeAll(async () => {
  chain = await startChain()
  dao = await deployDao(chain, 'assembly')
  ann = createActor(chain, dao, 0)
  guardian = createActor(chain, dao, 1)
  bob = createActor(chain, dao, 2)
  await ann.delegatesTo(ann.address)
  indexer = await startIndexer({ daos: [dao], databaseUrl: await createTestDatabase() })
  proposals = followProposals({ chain, dao, indexer })
})

afterAll(async () => {
  await indexer?.stop()
  await chain?.stop()
})

function throughTreasury(functionName: 'schedule' | 'cancel' | 'execute', draft: Draft) {
  const batch = [draft.targets, draft.values, draft.calldatas, zeroHash, saltOf(draft)] as const
  const treasury = { abi: treasuryAbi, address: dao.contracts.treasury, account: guardian.address }
  switch (functionName) {
    case 'schedule':
      return chain.client.writeContract({
        ...treasury,
        functionName: 'scheduleBatch',
        args: [...batch, timelockDelay],
      })
    case 'execute':
      return chain.client.writeContract({ ...treasury, functionName: 'executeBatch', args: batch })
    case 'cancel':
      return chain.client.writeContract({
        ...treasury,
        functionName: 'cancel',
        args: [operationId(draft)],
      })
  }
}

function operationId(draft: Draft): Hex {
  const [id] = timelockOperationIds(dao.contracts.governor, {
    ...draft,
    descriptionHash: descriptionHash(draft),
  })
  return id
}

function saltOf(draft: Draft): Hex {
  const left = BigInt(padHex(dao.contracts.governor, { size: 32, dir: 'right' }))
  return padHex(`0x${(left ^ BigInt(descriptionHash(draft))).toString(16)}`, { size: 32 })
}

describe('the timelock, past the governor', () => {
  test('behavior: an operation executed there is an executed proposal', async () => {
    const draft = textDraft('# Done by hand')
    const proposalId = await proposals.queuedBy(ann, draft)
    const { executableAt } = await proposals.find(proposalId)
    await chain.client.setNextBlockTimestamp({ timestamp: BigInt(executableAt ?? 0) })
    await throughTreasury('execute', draft)

    expect(await proposals.stateOf(proposalId)).toBe('executed')
    expect(await proposals.eventsOf(proposalId)).toEqual(['created', 'queued', 'executed'])
  })

  test('behavior: an operation canceled there is canceled, scheduled again it is queued', async () => {
    const draft = textDraft('# Back and forth')
    const proposalId = await proposals.queuedBy(ann, draft)
    await throughTreasury('cancel', draft)
    expect(await proposals.stateOf(proposalId)).toBe('canceled')

    await throughTreasury('schedule', draft)
    expect(await proposals.stateOf(proposalId)).toBe('queued')
    const { executableAt } = await proposals.find(proposalId)
    expect(BigInt(executableAt ?? 0)).toBe((await chain.now()) + timelockDelay)

    await chain.client.setNextBlockTimestamp({ timestamp: BigInt(executableAt ?? 0) })
    await bob.executes(draft)
    expect(await proposals.stateOf(proposalId)).toBe('executed')
  })

  test('behavior: scheduling again does not bring back what the governor canceled', async () => {
    const draft = textDraft('# Gone for good')
    const proposalId = await proposals.queuedBy(ann, draft)
    await guardian.cancels(draft)
    await throughTreasury('schedule', draft)

    expect(await proposals.stateOf(proposalId)).toBe('canceled')
  })

  test('parameters: an operation that no proposal queued', async () => {
    const draft = textDraft('# Never proposed')
    await throughTreasury('schedule', draft)
    await throughTreasury('cancel', draft)
    await indexer.reaches(await chain.client.getBlockNumber())

    const { timelockOperation } = await indexer.query<{
      timelockOperation: { proposalId: string | null; canceledAt: string | null }
    }>(
      `query ($treasury: String!, $id: String!) {
        timelockOperation(chainId: 31337, treasury: $treasury, id: $id) { proposalId canceledAt }
      }`,
      { treasury: dao.contracts.treasury, id: operationId(draft) },
    )
    expect(timelockOperation).toEqual({ proposalId: null, canceledAt: `${await chain.now()}` })
  })
})

describe('a governor that moves to another timelock', () => {
  test('behavior: leaves behind what waits in the old one', async () => {
    const left = [
      await proposals.queuedBy(ann, textDraft('# Left')),
      await proposals.queuedBy(ann, textDraft('# Left as well')),
    ]
    const { treasury } = (await deployDao(chain, 'new', dao)).contracts
    const move: Draft = {
      description: '# Move',
      targets: [dao.contracts.governor],
      values: [0n],
      calldatas: [
        encodeFunctionData({
          abi: mandateGovernorAbi,
          functionName: 'updateTimelock',
          args: [treasury],
        }),
      ],
    }
    const moveId = await proposals.queuedBy(ann, move)
    const { executableAt } = await proposals.find(moveId)
    await chain.client.setNextBlockTimestamp({ timestamp: BigInt(executableAt ?? 0) })
    await bob.executes(move)

    expect(await proposals.stateOf(moveId)).toBe('executed')
    expect(await proposals.eventsOf(moveId)).toEqual(['created', 'queued', 'executed'])
    for (const proposalId of left) {
      expect(await proposals.stateOf(proposalId)).toBe('canceled')
      expect(await proposals.eventsOf(proposalId)).toEqual(['created', 'queued', 'canceled'])
    }
  })
})
