import type { DaoConfig } from '@mandate/governance/dao'
import { governanceTokenAbi, mandateGovernorAbi, treasuryAbi } from '@mandate/protocol/abis'
import { encodeFunctionData, type Hex, padHex, parseAbi, parseEther, zeroHash } from 'viem'
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
import {
  deployDao,
  lateQuorumExtension,
  supply,
  timelockDelay,
  votingDelay,
  votingPeriod,
} from './support/deployDao.ts'
import { readProposals, stateOfRow, stateOnChain } from './support/readProposals.ts'
import { startChain, type TestChain } from './support/startChain.ts'
import { startIndexer, type TestIndexer } from './support/startIndexer.ts'

const mintable = parseAbi(['function mint(address, uint256)', 'function burn(address, uint256)'])

let chain: TestChain
let dao: DaoConfig
let indexer: TestIndexer
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
  await ann.gives(bob.address, supply / 100n)
  await bob.delegatesTo(bob.address)
  indexer = await startIndexer({ daos: [dao], databaseUrl: await createTestDatabase() })
})

afterAll(async () => {
  await indexer?.stop()
  await chain?.stop()
})

async function findProposal(proposalId: bigint) {
  const rows = await readProposals(chain, indexer, dao)
  const row = rows.find((candidate) => candidate.proposalId === `${proposalId}`)
  if (row === undefined) throw new Error(`Proposal ${proposalId} has no row.`)
  return row
}

/** Rows and governor must say the same; returns what they say. */
async function stateOf(proposalId: bigint) {
  const onChain = await stateOnChain(chain, dao, proposalId)
  expect(stateOfRow(await findProposal(proposalId), await chain.now())).toBe(onChain)
  return onChain
}

async function eventsOf(proposalId: bigint): Promise<string[]> {
  const { proposalEvents } = await indexer.query<{
    proposalEvents: { items: { kind: string }[] }
  }>(
    `query ($id: BigInt!) {
      proposalEvents(where: { proposalId: $id }, orderBy: "block") { items { kind } }
    }`,
    { id: `${proposalId}` },
  )
  return proposalEvents.items.map(({ kind }) => kind)
}

/** A proposal that passed and waits in the timelock. */
async function queued(draft: Draft): Promise<bigint> {
  const proposalId = await ann.proposes(draft)
  const { voteStart, voteEnd } = await findProposal(proposalId)
  await chain.mineAt(BigInt(voteStart) + 1n)
  await ann.votes(proposalId, 'for')
  await chain.mineAt(BigInt(voteEnd) + 1n)
  await bob.queues(draft)
  return proposalId
}

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

async function quorumOnChain(proposalId: bigint): Promise<bigint> {
  return await chain.client.readContract({
    abi: mandateGovernorAbi,
    address: dao.contracts.governor,
    functionName: 'proposalQuorum',
    args: [proposalId],
  })
}

describe('a proposal', () => {
  test('default', async () => {
    const draft = textDraft(`# Meet in spring\n\nWe should.\n\n#proposer=${ann.address}`)
    const proposalId = await ann.proposes(draft)

    const row = await findProposal(proposalId)
    expect(row).toMatchObject({
      title: 'Meet in spring',
      body: 'We should.',
      description: draft.description,
      descriptionHash: descriptionHash(draft),
      proposer: ann.address,
      isTextOnly: true,
      payload: {
        targets: draft.targets,
        values: draft.values.map(String),
        calldatas: draft.calldatas,
      },
      isPassing: false,
      ballotCount: 0,
    })
    expect(BigInt(row.voteStart) - BigInt(row.createdAt)).toBe(votingDelay)
    expect(BigInt(row.voteEnd) - BigInt(row.voteStart)).toBe(votingPeriod)
  })

  test("behavior: has the governor's state at every second that decides", async () => {
    const draft = textDraft('# Every second')
    const proposalId = await ann.proposes(draft)
    const { voteStart, voteEnd } = await findProposal(proposalId)
    const start = BigInt(voteStart)
    const end = BigInt(voteEnd)

    expect(await stateOf(proposalId)).toBe('pending')
    await chain.mineAt(start)
    expect(await stateOf(proposalId)).toBe('pending')
    await chain.mineAt(start + 1n)
    expect(await stateOf(proposalId)).toBe('active')
    await ann.votes(proposalId, 'for', 'Yes.')
    await bob.votes(proposalId, 'against', 'No.')
    await chain.mineAt(end)
    expect(await stateOf(proposalId)).toBe('active')
    await chain.mineAt(end + 1n)
    expect(await stateOf(proposalId)).toBe('succeeded')
    await bob.queues(draft)
    expect(await stateOf(proposalId)).toBe('queued')
    const { executableAt } = await findProposal(proposalId)
    await chain.mineAt(BigInt(executableAt ?? 0))
    expect(await stateOf(proposalId)).toBe('queued')
    await bob.executes(draft)
    expect(await stateOf(proposalId)).toBe('executed')
    expect(await eventsOf(proposalId)).toEqual(['created', 'queued', 'executed'])

    expect(await findProposal(proposalId)).toMatchObject({
      forVotes: `${(supply / 100n) * 99n}`,
      againstVotes: `${supply / 100n}`,
      forCount: 1,
      againstCount: 1,
      abstainCount: 0,
      ballotCount: 2,
      isPassing: true,
    })
  })

  test('behavior: is defeated without a quorum and by a tie', async () => {
    const lonely = await ann.proposes(textDraft('# Nobody comes'))
    const refused = await ann.proposes(textDraft('# Nobody wants it'))
    const { voteStart, voteEnd } = await findProposal(refused)
    await chain.mineAt(BigInt(voteStart) + 1n)
    await bob.votes(lonely, 'for')
    await ann.votes(refused, 'abstain')
    await chain.mineAt(BigInt(voteEnd) + 1n)

    expect(await stateOf(lonely)).toBe('defeated')
    expect(await stateOf(refused)).toBe('defeated')
  })

  test('behavior: may be canceled while pending, by its guardian also later', async () => {
    const withdrawn = textDraft('# Withdrawn')
    const vetoed = textDraft('# Vetoed')
    const first = await ann.proposes(withdrawn)
    await ann.cancels(withdrawn)
    expect(await stateOf(first)).toBe('canceled')

    const second = await queued(vetoed)
    await guardian.cancels(vetoed)
    expect(await stateOf(second)).toBe('canceled')
    expect(await eventsOf(second)).toEqual(['created', 'queued', 'canceled'])
  })

  test('behavior: is voted on for longer when its quorum comes late', async () => {
    const proposalId = await ann.proposes(textDraft('# Late'))
    const { voteEnd } = await findProposal(proposalId)
    await chain.client.setNextBlockTimestamp({ timestamp: BigInt(voteEnd) - 10n })
    await ann.votesWithParams(proposalId, 'for', 'At last.', '0x01')

    const row = await findProposal(proposalId)
    expect(BigInt(row.voteEnd)).toBe(BigInt(voteEnd) - 10n + lateQuorumExtension)
    await chain.mineAt(BigInt(voteEnd) + 1n)
    expect(await stateOf(proposalId)).toBe('active')
    await chain.mineAt(BigInt(row.voteEnd) + 1n)
    expect(await stateOf(proposalId)).toBe('succeeded')
  })
})

describe('the timelock, past the governor', () => {
  test('behavior: an operation executed there is an executed proposal', async () => {
    const draft = textDraft('# Done by hand')
    const proposalId = await queued(draft)
    const { executableAt } = await findProposal(proposalId)
    await chain.client.setNextBlockTimestamp({ timestamp: BigInt(executableAt ?? 0) })
    await throughTreasury('execute', draft)

    expect(await stateOf(proposalId)).toBe('executed')
    expect(await eventsOf(proposalId)).toEqual(['created', 'queued', 'executed'])
  })

  test('behavior: an operation canceled there is canceled, scheduled again it is queued', async () => {
    const draft = textDraft('# Back and forth')
    const proposalId = await queued(draft)
    await throughTreasury('cancel', draft)
    expect(await stateOf(proposalId)).toBe('canceled')

    await throughTreasury('schedule', draft)
    expect(await stateOf(proposalId)).toBe('queued')
    const { executableAt } = await findProposal(proposalId)
    expect(BigInt(executableAt ?? 0)).toBe((await chain.now()) + timelockDelay)

    await chain.client.setNextBlockTimestamp({ timestamp: BigInt(executableAt ?? 0) })
    await bob.executes(draft)
    expect(await stateOf(proposalId)).toBe('executed')
  })

  test('behavior: scheduling again does not bring back what the governor canceled', async () => {
    const draft = textDraft('# Gone for good')
    const proposalId = await queued(draft)
    await guardian.cancels(draft)
    await throughTreasury('schedule', draft)

    expect(await stateOf(proposalId)).toBe('canceled')
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

describe('the quorum', () => {
  test('behavior: follows the supply until the snapshot and never after', async () => {
    const proposalId = await ann.proposes(textDraft('# Inflation'))
    const { voteStart } = await findProposal(proposalId)
    const snapshot = BigInt(voteStart)
    const mint = (value: bigint) =>
      chain.client.writeContract({
        abi: mintable,
        address: dao.contracts.token,
        functionName: 'mint',
        args: [bob.address, value],
        account: bob.address,
      })
    await mint(parseEther('500000'))
    await chain.client.writeContract({
      abi: mintable,
      address: dao.contracts.token,
      functionName: 'burn',
      args: [bob.address, parseEther('100000')],
      account: bob.address,
    })
    await chain.client.setNextBlockTimestamp({ timestamp: snapshot })
    await mint(parseEther('7'))
    await chain.client.setNextBlockTimestamp({ timestamp: snapshot + 1n })
    await mint(parseEther('100'))

    const { quorum } = await findProposal(proposalId)
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
      change('setVotingDelay', 1_800),
      change('setVotingPeriod', 43_200),
      encodeFunctionData({
        abi: mandateGovernorAbi,
        functionName: 'setProposalThreshold',
        args: [parseEther('1')],
      }),
      encodeFunctionData({
        abi: mandateGovernorAbi,
        functionName: 'updateQuorumNumerator',
        args: [900n],
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
    const proposalId = await queued(draft)
    const { executableAt } = await findProposal(proposalId)
    await chain.mineAt(BigInt(executableAt ?? 0))
    const pending = await ann.proposes(textDraft('# Waiting while the rules change'))
    const opened = await findProposal(pending)
    await bob.executes(draft)
    await chain.mineAt(BigInt(opened.voteStart) + 1n)

    const { quorum } = await findProposal(pending)
    expect(BigInt(quorum)).toBe(await quorumOnChain(pending))
    expect(quorum).toBe(opened.quorum)
    const next = await ann.proposes(textDraft('# Under the new rules'))
    const later = await findProposal(next)
    expect(BigInt(later.quorum)).toBeGreaterThan(BigInt(opened.quorum))
    const { dao: row } = await indexer.query<{ dao: Record<string, unknown> }>(
      `query ($governor: String!) { dao(chainId: 31337, governor: $governor) {
        votingDelay votingPeriod proposalThreshold quorumNumerator lateQuorumExtension guardian
        timelockDelay
      } }`,
      { governor },
    )
    expect(row).toEqual({
      votingDelay: '1800',
      votingPeriod: '43200',
      proposalThreshold: `${parseEther('1')}`,
      quorumNumerator: '900',
      lateQuorumExtension: '60',
      guardian: null,
      timelockDelay: '3600',
    })
    for (const { proposalId: id } of await readProposals(chain, indexer, dao)) {
      await stateOf(BigInt(id))
    }
  })
})

describe('a governor that moves to another timelock', () => {
  test('behavior: leaves behind what waits in the old one', async () => {
    const left = [await queued(textDraft('# Left')), await queued(textDraft('# Left as well'))]
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
    const moveId = await queued(move)
    const { executableAt } = await findProposal(moveId)
    await chain.client.setNextBlockTimestamp({ timestamp: BigInt(executableAt ?? 0) })
    await bob.executes(move)

    expect(await stateOf(moveId)).toBe('executed')
    expect(await eventsOf(moveId)).toEqual(['created', 'queued', 'executed'])
    for (const proposalId of left) {
      expect(await stateOf(proposalId)).toBe('canceled')
      expect(await eventsOf(proposalId)).toEqual(['created', 'queued', 'canceled'])
    }
  })
})
