import type { DaoConfig } from '@mandate/governance/dao'
import { governanceTokenAbi, mandateGovernorAbi, treasuryAbi } from '@mandate/protocol/abis'
import { encodeFunctionData, type Hex, parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeSupply } from './support/changeSupply.ts'
import { type Actor, createActor, type Draft, textDraft } from './support/createActor.ts'
import { createTestDatabase } from './support/createTestDatabase.ts'
import { deployDao, graveRules, textRule } from './support/deployDao.ts'
import { type FollowedProposals, followProposals } from './support/followProposals.ts'
import { readProposals } from './support/readProposals.ts'
import { startChain, type TestChain } from './support/startChain.ts'
import { startIndexer, type TestIndexer } from './support/startIndexer.ts'

const treasury = { id: 'treasury', name: 'Treasury', description: 'What is paid.', number: 1 }
const community = { id: 'community', name: 'Community', description: 'Where we meet.' }
const label = { topic: 'community', titles: ['picnic'], by: 'Bob', on: '2026-11-02' }

let chain: TestChain
let dao: DaoConfig
let indexer: TestIndexer
let proposals: FollowedProposals
let ann: Actor
let bob: Actor

beforeAll(async () => {
  chain = await startChain()
  const topics = [treasury, community]
  const topicLabels = { version: 1, labels: [label] }
  dao = { ...(await deployDao(chain, 'assembly')), topics, topicLabels }
  ann = createActor(chain, dao, 0)
  bob = createActor(chain, dao, 2)
  await ann.delegatesTo(ann.address)
  indexer = await startIndexer({ daos: [dao], databaseUrl: await createTestDatabase() })
  proposals = followProposals({ chain, dao, indexer })
})

afterAll(async () => {
  await indexer?.stop()
  await chain?.stop()
})

type Rows = {
  proposalTypes: { items: Record<string, unknown>[] }
  topics: { items: unknown[] }
  actionRules: { items: unknown[] }
}

async function readRules(): Promise<Rows> {
  await indexer.reaches(await chain.client.getBlockNumber())
  return await indexer.query<Rows>(`{
    proposalTypes(orderBy: "number") {
      items { number name votingDelay votingPeriod executionDelay quorumBasisPoints approvalThreshold }
    }
    topics(orderBy: "number") { items { number name } }
    actionRules { items { target selector topics types } }
  }`)
}

async function classificationOf(proposalId: bigint): Promise<unknown> {
  await indexer.reaches(await chain.client.getBlockNumber())
  const { proposal } = await indexer.query<{ proposal: unknown }>(
    `query ($governor: String!, $id: BigInt!) {
      proposal(chainId: ${chain.id}, governor: $governor, proposalId: $id) {
        proposalType topicNumber topic topicLabelledBy topicLabelledOn topicLabelledFor
        quorumBasisPoints approvalThreshold
      }
    }`,
    { governor: dao.contracts.governor, id: `${proposalId}` },
  )
  return proposal
}

/** Every type's row is what the governor answers. */
async function expectTypesAsOnChain(): Promise<void> {
  const { proposalTypes } = await readRules()
  for (const row of proposalTypes.items) {
    const rules = await chain.client.readContract({
      abi: mandateGovernorAbi,
      address: dao.contracts.governor,
      functionName: 'proposalTypeOf',
      args: [Number(row.number)],
    })
    expect(row).toMatchObject({
      votingDelay: `${rules.votingDelaySeconds}`,
      votingPeriod: `${rules.votingPeriodSeconds}`,
      executionDelay: `${rules.executionDelaySeconds}`,
      quorumBasisPoints: rules.quorumBasisPoints,
      approvalThreshold: rules.approvalThresholdBasisPoints,
    })
  }
}

const grave = {
  proposalType: 1,
  topicNumber: 1,
  topic: 'treasury',
  topicLabelledBy: null,
  topicLabelledOn: null,
  topicLabelledFor: null,
  quorumBasisPoints: graveRules.quorumBasisPoints,
  approvalThreshold: graveRules.approvalThresholdBasisPoints,
}

test('default: types, topics and what actions may carry are those that the governor was made with', async () => {
  const { proposalTypes, topics, actionRules } = await readRules()
  expect(proposalTypes.items.map(({ number, name }) => [number, name])).toEqual([
    [0, 'Standard'],
    [1, 'Grave'],
  ])
  await expectTypesAsOnChain()
  expect(topics.items).toEqual([
    { number: 1, name: 'Treasury' },
    { number: 2, name: 'Protocol' },
  ])
  expect(actionRules.items).toEqual([textRule])
})

test('behavior: a proposal without a topic has the one that the DAO’s file of labels gives it, and says so', async () => {
  const unnamed = await ann.proposes(textDraft('# A picnic by the river'))
  expect(await classificationOf(unnamed)).toMatchObject({
    topicNumber: 0,
    topic: 'community',
    topicLabelledBy: 'Bob',
    topicLabelledOn: '2026-11-02',
    topicLabelledFor: 'picnic',
  })
  const governed = textDraft('# A picnic is paid')
  const named = await ann.proposesUnder({ proposalType: 1, topic: 1 }, governed)
  expect(await classificationOf(named)).toMatchObject({ topic: 'treasury', topicLabelledBy: null })
})

test('behavior: a proposal has the type and the topic that it was proposed under', async () => {
  const classified = await ann.proposesUnder({ proposalType: 1, topic: 1 }, textDraft('# Grave'))
  const plain = await ann.proposes(textDraft('# Plain'))

  expect(await classificationOf(classified)).toEqual(grave)
  expect(await classificationOf(plain)).toMatchObject({ proposalType: 0, topicNumber: 0 })
})

test('behavior: what governance changes holds for what is proposed from then on', async () => {
  const lighter = { ...graveRules, quorumBasisPoints: 1_000 }
  const rules = {
    ...lighter,
    votingDelaySeconds: Number(lighter.votingDelaySeconds),
    votingPeriodSeconds: Number(lighter.votingPeriodSeconds),
  }
  const abi = mandateGovernorAbi
  const calldatas: Hex[] = [
    encodeFunctionData({ abi, functionName: 'setProposalType', args: [1, 'Grave', rules] }),
    encodeFunctionData({ abi, functionName: 'setVotingDelay', args: [1_800] }),
    encodeFunctionData({ abi, functionName: 'setVotingPeriod', args: [43_200] }),
    encodeFunctionData({ abi, functionName: 'updateQuorumNumerator', args: [900n] }),
    encodeFunctionData({ abi, functionName: 'setTopic', args: [2, 'Machines'] }),
    encodeFunctionData({
      abi,
      functionName: 'setActionRule',
      args: [textRule.target, textRule.selector, 0b101, 0],
    }),
  ]
  const draft: Draft = {
    description: '# Other rules',
    targets: calldatas.map(() => dao.contracts.governor),
    values: calldatas.map(() => 0n),
    calldatas,
  }
  const before = await ann.proposesUnder({ proposalType: 1, topic: 1 }, textDraft('# Before'))
  const proposalId = await proposals.queuedBy(ann, draft)
  const { executableAt } = await proposals.find(proposalId)
  await chain.mineAt(BigInt(executableAt ?? 0))
  await ann.executes(draft)

  await expectTypesAsOnChain()
  const { topics, actionRules } = await readRules()
  expect(topics.items).toContainEqual({ number: 2, name: 'Machines' })
  expect(actionRules.items).toEqual([{ ...textRule, topics: 0b101, types: 0 }])
  expect(await classificationOf(before)).toEqual(grave)
})

describe('the quorum', () => {
  test('behavior: follows the supply until the snapshot and never after', async () => {
    const proposalId = await ann.proposes(textDraft('# Inflation'))
    const { voteStart } = await proposals.find(proposalId)
    const snapshot = BigInt(voteStart)
    const change = (functionName: 'mint' | 'burn', value: bigint) =>
      changeSupply(chain, dao, { functionName, of: bob.address, value })
    await change('mint', parseEther('500000'))
    await change('burn', parseEther('100000'))
    await chain.client.setNextBlockTimestamp({ timestamp: snapshot })
    await change('mint', parseEther('7'))
    await chain.client.setNextBlockTimestamp({ timestamp: snapshot + 1n })
    await change('mint', parseEther('100'))

    const { quorum } = await proposals.find(proposalId)
    expect(BigInt(quorum)).toBe(await quorumOnChain(proposalId))
    const { dao: row } = await indexer.query<{ dao: { totalSupply: string } }>(
      `query ($governor: String!) { dao(chainId: 31337, governor: $governor) { totalSupply } }`,
      { governor: dao.contracts.governor },
    )
    const totalSupply = await chain.client.readContract({
      abi: governanceTokenAbi,
      address: dao.contracts.token,
      functionName: 'totalSupply',
    })
    expect(BigInt(row.totalSupply)).toBe(totalSupply)
  })

  test('behavior: settings that a proposal changes hold for what is proposed from then on', async () => {
    const { governor, treasury } = dao.contracts
    const change = (functionName: 'setVotingDelay' | 'setVotingPeriod', value: number) =>
      encodeFunctionData({ abi: mandateGovernorAbi, functionName, args: [value] })
    const calldatas: Hex[] = [
      change('setVotingDelay', 2_700),
      change('setVotingPeriod', 21_600),
      encodeFunctionData({
        abi: mandateGovernorAbi,
        functionName: 'setProposalThreshold',
        args: [parseEther('1')],
      }),
      encodeFunctionData({
        abi: mandateGovernorAbi,
        functionName: 'updateQuorumNumerator',
        args: [1_200n],
      }),
      encodeFunctionData({
        abi: mandateGovernorAbi,
        functionName: 'setLateQuorumVoteExtension',
        args: [60],
      }),
      encodeFunctionData({
        abi: mandateGovernorAbi,
        functionName: 'setProposalGuardian',
        args: ['0x0000000000000000000000000000000000000000'],
      }),
      encodeFunctionData({ abi: treasuryAbi, functionName: 'updateDelay', args: [3_600n] }),
    ]
    const draft: Draft = {
      description: '# New rules',
      targets: [...Array<Hex>(6).fill(governor), treasury],
      values: Array<bigint>(7).fill(0n),
      calldatas,
    }
    const proposalId = await proposals.queuedBy(ann, draft)
    const { executableAt } = await proposals.find(proposalId)
    await chain.mineAt(BigInt(executableAt ?? 0))
    const pending = await ann.proposes(textDraft('# Waiting while the rules change'))
    const opened = await proposals.find(pending)
    await bob.executes(draft)
    await chain.mineAt(BigInt(opened.voteStart) + 1n)

    const { quorum } = await proposals.find(pending)
    expect(BigInt(quorum)).toBe(await quorumOnChain(pending))
    expect(quorum).toBe(opened.quorum)
    const next = await ann.proposes(textDraft('# Under the new rules'))
    const later = await proposals.find(next)
    expect(BigInt(later.quorum)).toBeGreaterThan(BigInt(opened.quorum))
    const { dao: row } = await indexer.query<{ dao: Record<string, unknown> }>(
      `query ($governor: String!) { dao(chainId: 31337, governor: $governor) {
        votingDelay votingPeriod proposalThreshold quorumNumerator lateQuorumExtension guardian
        timelockDelay
      } }`,
      { governor },
    )
    expect(row).toEqual({
      votingDelay: '2700',
      votingPeriod: '21600',
      proposalThreshold: `${parseEther('1')}`,
      quorumNumerator: '1200',
      lateQuorumExtension: '60',
      guardian: null,
      timelockDelay: '3600',
    })
    for (const { proposalId: id } of await readProposals(chain, indexer, dao)) {
      await proposals.stateOf(BigInt(id))
    }
  })
})

async function quorumOnChain(proposalId: bigint): Promise<bigint> {
  return await chain.client.readContract({
    abi: mandateGovernorAbi,
    address: dao.contracts.governor,
    functionName: 'proposalQuorum',
    args: [proposalId],
  })
}
