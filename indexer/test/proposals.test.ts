import type { DaoConfig } from '@mandate/governance/dao'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { encodeFunctionData, type Hex } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, createActor, descriptionHash, textDraft } from './support/createActor.ts'
import { createTestDatabase } from './support/createTestDatabase.ts'
import {
  deployDao,
  lateQuorumExtension,
  supply,
  votingDelay,
  votingPeriod,
} from './support/deployDao.ts'
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
let cem: Actor
let dia: Actor

beforeAll(async () => {
  chain = await startChain()
  dao = await deployDao(chain, 'assembly')
  ann = createActor(chain, dao, 0)
  guardian = createActor(chain, dao, 1)
  bob = createActor(chain, dao, 2)
  cem = createActor(chain, dao, 3)
  dia = createActor(chain, dao, 4)
  await ann.delegatesTo(ann.address)
  await ann.gives(bob.address, supply / 100n)
  await bob.delegatesTo(bob.address)
  indexer = await startIndexer({ daos: [dao], databaseUrl: await createTestDatabase() })
  proposals = followProposals({ chain, dao, indexer })
})

afterAll(async () => {
  await indexer?.stop()
  await chain?.stop()
})

describe('a proposal', () => {
  test('default', async () => {
    const draft = textDraft(`# Meet in spring\n\nWe should.\n\n#proposer=${ann.address}`)
    const proposalId = await ann.proposes(draft)

    const row = await proposals.find(proposalId)
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
        payees: [],
      },
      isPassing: false,
      ballotCount: 0,
    })
    expect(BigInt(row.voteStart) - BigInt(row.createdAt)).toBe(votingDelay)
    expect(BigInt(row.voteEnd) - BigInt(row.voteStart)).toBe(votingPeriod)
  })

  test('behavior: names whom it pays', async () => {
    const proposalId = await ann.proposes({
      description: '# Pay two',
      targets: [cem.address, dao.contracts.token],
      values: [1n, 0n],
      calldatas: [
        '0x',
        encodeFunctionData({
          abi: governanceTokenAbi,
          functionName: 'transfer',
          args: [dia.address, 5n],
        }),
      ],
    })
    const { payload } = await proposals.find(proposalId)
    expect(payload.payees).toEqual([cem.address, dia.address])
  })

  test("behavior: has the governor's state at every second that decides", async () => {
    const draft = textDraft('# Every second')
    const proposalId = await ann.proposes(draft)
    const { voteStart, voteEnd } = await proposals.find(proposalId)
    const start = BigInt(voteStart)
    const end = BigInt(voteEnd)

    expect(await proposals.stateOf(proposalId)).toBe('pending')
    await chain.mineAt(start)
    expect(await proposals.stateOf(proposalId)).toBe('pending')
    await chain.mineAt(start + 1n)
    expect(await proposals.stateOf(proposalId)).toBe('active')
    await ann.votes(proposalId, 'for', 'Yes.')
    await bob.votes(proposalId, 'against', 'No.')
    await chain.mineAt(end)
    expect(await proposals.stateOf(proposalId)).toBe('active')
    await chain.mineAt(end + 1n)
    expect(await proposals.stateOf(proposalId)).toBe('succeeded')
    await bob.queues(draft)
    expect(await proposals.stateOf(proposalId)).toBe('queued')
    const { executableAt } = await proposals.find(proposalId)
    await chain.mineAt(BigInt(executableAt ?? 0))
    expect(await proposals.stateOf(proposalId)).toBe('queued')
    await bob.executes(draft)
    expect(await proposals.stateOf(proposalId)).toBe('executed')
    expect(await proposals.eventsOf(proposalId)).toEqual(['created', 'queued', 'executed'])

    expect(await proposals.find(proposalId)).toMatchObject({
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
    const { voteStart, voteEnd } = await proposals.find(refused)
    await chain.mineAt(BigInt(voteStart) + 1n)
    await bob.votes(lonely, 'for')
    await ann.votes(refused, 'abstain')
    await chain.mineAt(BigInt(voteEnd) + 1n)

    expect(await proposals.stateOf(lonely)).toBe('defeated')
    expect(await proposals.stateOf(refused)).toBe('defeated')
  })

  test('behavior: may be canceled while pending, by its guardian also later', async () => {
    const withdrawn = textDraft('# Withdrawn')
    const vetoed = textDraft('# Vetoed')
    const first = await ann.proposes(withdrawn)
    await ann.cancels(withdrawn)
    expect(await proposals.stateOf(first)).toBe('canceled')

    const second = await proposals.queuedBy(ann, vetoed)
    await guardian.cancels(vetoed)
    expect(await proposals.stateOf(second)).toBe('canceled')
    expect(await proposals.eventsOf(second)).toEqual(['created', 'queued', 'canceled'])
  })

  test('behavior: is voted on for longer when its quorum comes late', async () => {
    const proposalId = await ann.proposes(textDraft('# Late'))
    const { voteEnd } = await proposals.find(proposalId)
    await chain.client.setNextBlockTimestamp({ timestamp: BigInt(voteEnd) - 10n })
    await ann.votesWithParams(proposalId, 'for', 'At last.', '0x01')

    const row = await proposals.find(proposalId)
    expect(BigInt(row.voteEnd)).toBe(BigInt(voteEnd) - 10n + lateQuorumExtension)
    await chain.mineAt(BigInt(voteEnd) + 1n)
    expect(await proposals.stateOf(proposalId)).toBe('active')
    await chain.mineAt(BigInt(row.voteEnd) + 1n)
    expect(await proposals.stateOf(proposalId)).toBe('succeeded')
  })
})

describe('an override', () => {
  test('behavior: whole and divided ballots, cast before and after, lose exactly their part', async () => {
    await ann.gives(cem.address, 10_007n)
    await dia.delegatesTo(dia.address)
    const [second, third] = [bob.address, dia.address].toSorted()
    await cem.delegates({
      topic: 0,
      endsAt: 0,
      shares: [
        { delegate: ann.address, basisPoints: 3_334 },
        { delegate: second as Hex, basisPoints: 3_333 },
        { delegate: third as Hex, basisPoints: 3_333 },
      ],
    })
    const proposalId = await ann.proposes(textDraft('# Who decides'))
    const { voteStart } = await proposals.find(proposalId)
    await chain.mineAt(BigInt(voteStart) + 1n)
    await ann.votes(proposalId, 'for')
    await bob.divides(proposalId, { against: 3_333, for: 3_334, abstain: 3_333 })
    await cem.overrides(proposalId, 'against', 'Not in my name.')
    await dia.votes(proposalId, 'abstain')

    await indexer.reaches(await chain.client.getBlockNumber())
    const { proposal, ballots } = await indexer.query<{
      proposal: unknown
      ballots: {
        items: { voter: Hex; isOverride: boolean; weight: string; castWeight: string }[]
      }
    }>(
      `query ($governor: String!, $id: BigInt!) {
        proposal(chainId: 31337, governor: $governor, proposalId: $id) {
          againstVotes forVotes abstainVotes ballotCount splitCount overrideCount proposalType
          topicNumber quorumBasisPoints approvalThreshold
        }
        ballots(where: { proposalId: $id }) { items { voter isOverride weight castWeight } }
      }`,
      { governor: dao.contracts.governor, id: `${proposalId}` },
    )
    const [against, inFavour, abstain] = await chain.client.readContract({
      abi: mandateGovernorAbi,
      address: dao.contracts.governor,
      functionName: 'proposalVotes',
      args: [proposalId],
    })
    expect(proposal).toEqual({
      againstVotes: `${against}`,
      forVotes: `${inFavour}`,
      abstainVotes: `${abstain}`,
      ballotCount: 3,
      splitCount: 1,
      overrideCount: 1,
      proposalType: 0,
      topicNumber: 0,
      quorumBasisPoints: 400,
      approvalThreshold: 5_000,
    })
    const lostBy = (voter: Hex) => {
      const row = ballots.items.find((one) => one.voter === voter && !one.isOverride)
      return BigInt(row?.castWeight ?? 0) - BigInt(row?.weight ?? 0)
    }
    const override = ballots.items.find(({ isOverride }) => isOverride)
    expect(override?.voter).toBe(cem.address)
    // Dia had not voted yet: its ballot was cast lighter and lost nothing afterwards.
    expect(lostBy(dia.address)).toBe(0n)
    expect(lostBy(ann.address)).toBeGreaterThan(lostBy(bob.address))
    const sum = ballots.items.reduce((total, { weight }) => total + BigInt(weight), 0n)
    expect(sum).toBe(against + inFavour + abstain)
  })
})
