import type { DaoConfig } from '@mandate/governance/dao'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { encodeFunctionData, type Hex } from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, createActor, type Draft, textDraft } from './support/createActor.ts'
import { createTestDatabase } from './support/createTestDatabase.ts'
import { deployDao, graveRules, textRule } from './support/deployDao.ts'
import { readProposals } from './support/readProposals.ts'
import { startChain, type TestChain } from './support/startChain.ts'
import { startIndexer, type TestIndexer } from './support/startIndexer.ts'

const treasury = { id: 'treasury', name: 'Treasury', description: 'What is paid.', number: 1 }

let chain: TestChain
let dao: DaoConfig
let indexer: TestIndexer
let ann: Actor

beforeAll(async () => {
  chain = await startChain()
  dao = { ...(await deployDao(chain, 'assembly')), topics: [treasury] }
  ann = createActor(chain, dao, 0)
  await ann.delegatesTo(ann.address)
  indexer = await startIndexer({ daos: [dao], databaseUrl: await createTestDatabase() })
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

async function findProposal(proposalId: bigint) {
  const rows = await readProposals(chain, indexer, dao)
  const row = rows.find((candidate) => candidate.proposalId === `${proposalId}`)
  if (row === undefined) throw new Error(`Proposal ${proposalId} has no row.`)
  return row
}

async function classificationOf(proposalId: bigint): Promise<unknown> {
  await indexer.reaches(await chain.client.getBlockNumber())
  const { proposal } = await indexer.query<{ proposal: unknown }>(
    `query ($governor: String!, $id: BigInt!) {
      proposal(chainId: ${chain.id}, governor: $governor, proposalId: $id) {
        proposalType topicNumber topic quorumBasisPoints approvalThreshold
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
  const proposalId = await ann.proposes(draft)
  const { voteStart, voteEnd } = await findProposal(proposalId)
  await chain.mineAt(BigInt(voteStart) + 1n)
  await ann.votes(proposalId, 'for')
  await chain.mineAt(BigInt(voteEnd) + 1n)
  await ann.queues(draft)
  const { executableAt } = await findProposal(proposalId)
  await chain.mineAt(BigInt(executableAt ?? 0))
  await ann.executes(draft)

  await expectTypesAsOnChain()
  const { topics, actionRules } = await readRules()
  expect(topics.items).toContainEqual({ number: 2, name: 'Machines' })
  expect(actionRules.items).toEqual([{ ...textRule, topics: 0b101, types: 0 }])
  expect(await classificationOf(before)).toEqual(grave)
})
