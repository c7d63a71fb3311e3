import type { DaoConfig } from '@mandate/governance/dao'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { concatHex, numberToHex } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileOpenZeppelin } from './support/compileOpenZeppelin.ts'
import { createActor, type Draft, textDraft } from './support/createActor.ts'
import { createTestDatabase } from './support/createTestDatabase.ts'
import { deployDao } from './support/deployDao.ts'
import { deployOpenZeppelin } from './support/deployOpenZeppelin.ts'
import { followProposals } from './support/followProposals.ts'
import { readProposals } from './support/readProposals.ts'
import { startChain, type TestChain } from './support/startChain.ts'
import { startIndexer, type TestIndexer } from './support/startIndexer.ts'

let one: TestChain
let other: TestChain
let indexer: TestIndexer
const daos = new Map<string, { dao: DaoConfig; chain: TestChain }>()

beforeAll(async () => {
  one = await startChain()
  other = await startChain({ chainId: 31_338 })
  const compiled = compileOpenZeppelin()
  for (const [chain, kind] of [
    [one, 'four'],
    [one, 'seconds'],
    [other, 'blocks'],
  ] as const) {
    daos.set(kind, { chain, dao: await deployOpenZeppelin({ chain, compiled, kind }) })
  }
  daos.set('ours', { chain: other, dao: await deployDao(other, 'ours') })
  indexer = await startIndexer({
    daos: [...daos.values()].map(({ dao }) => dao),
    databaseUrl: await createTestDatabase(),
  })
})

afterAll(async () => {
  await indexer?.stop()
  await one?.stop()
  await other?.stop()
})

function find(slug: string) {
  const found = daos.get(slug)
  if (found === undefined) throw new Error(`There is no DAO "${slug}".`)
  return { ...found, proposals: followProposals({ ...found, indexer }) }
}

/** Mines until the DAO's clock shows `timepoint`. */
async function passTo(slug: string, timepoint: bigint): Promise<void> {
  const { chain, dao } = find(slug)
  const { clock } = (await readProposals(chain, indexer, dao))[0] ?? { clock: 'timestamp' }
  if (clock === 'timestamp') return await chain.mineAt(timepoint)
  const missing = timepoint - (await chain.client.getBlockNumber())
  await chain.mineBlocks(Number(missing))
}

describe('rows of DAOs', () => {
  test('default: what each can do, and how it counts time', async () => {
    for (const { client, id } of [one, other])
      await indexer.reaches(await client.getBlockNumber(), id)
    const { daos: page } = await indexer.query<{ daos: { items: unknown[] } }>(
      '{ daos(orderBy: "slug") { items { chainId slug clock capabilities timelockDelay } } }',
    )
    expect(page.items).toEqual([
      {
        chainId: 31_338,
        slug: 'blocks',
        clock: 'blocknumber',
        capabilities: 'timelock quorumFraction',
        timelockDelay: '60',
      },
      {
        chainId: 31_337,
        slug: 'four',
        clock: 'blocknumber',
        capabilities: 'timelock quorumFraction',
        timelockDelay: '60',
      },
      {
        chainId: 31_338,
        slug: 'ours',
        clock: 'timestamp',
        capabilities:
          'timelock quorumFraction lateQuorum guardian splitBallots override split terms topics types relay',
        timelockDelay: '7200',
      },
      {
        chainId: 31_337,
        slug: 'seconds',
        clock: 'timestamp',
        capabilities: 'fractional',
        timelockDelay: '0',
      },
    ])
  })
})

describe.each(['four', 'blocks', 'seconds', 'ours'])('a proposal of "%s"', (slug) => {
  test('behavior: has the state that the governor answers, from its creation to its end', async () => {
    const { chain, dao, proposals } = find(slug)
    const ann = createActor(chain, dao, 0)
    const bob = createActor(chain, dao, 2)
    await ann.delegatesTo(ann.address)
    await ann.gives(bob.address, 10n ** 18n)
    const draft: Draft = textDraft(`# Through ${slug}`)
    const proposalId = await ann.proposes(draft)
    const { voteStart, voteEnd } = await proposals.find(proposalId)

    expect(await proposals.stateOf(proposalId)).toBe('pending')
    await passTo(slug, BigInt(voteStart))
    expect(await proposals.stateOf(proposalId)).toBe('pending')
    await passTo(slug, BigInt(voteStart) + 1n)
    expect(await proposals.stateOf(proposalId)).toBe('active')
    await ann.votes(proposalId, 'for', 'Yes.')
    await passTo(slug, BigInt(voteEnd))
    expect(await proposals.stateOf(proposalId)).toBe('active')
    await passTo(slug, BigInt(voteEnd) + 1n)
    expect(await proposals.stateOf(proposalId)).toBe('succeeded')
    const { quorum } = await proposals.find(proposalId)
    expect(BigInt(quorum)).toBe(
      await chain.client.readContract({
        abi: mandateGovernorAbi,
        address: dao.contracts.governor,
        functionName: 'quorum',
        args: [BigInt(voteStart)],
      }),
    )
    if (dao.contracts.treasury !== dao.contracts.governor) {
      await bob.queues(draft)
      expect(await proposals.stateOf(proposalId)).toBe('queued')
      const { executableAt } = await proposals.find(proposalId)
      await chain.client.setNextBlockTimestamp({ timestamp: BigInt(executableAt ?? 0) })
    }
    await bob.executes(draft)
    expect(await proposals.stateOf(proposalId)).toBe('executed')
  })
})

describe('since when an account could vote', () => {
  test.each(['blocks', 'ours'])('behavior: is told on the clock of "%s"', async (slug) => {
    const { chain, dao } = find(slug)
    await indexer.reaches(await chain.client.getBlockNumber(), chain.id)
    const { accounts } = await indexer.query<{
      accounts: { items: { couldVoteFrom: string }[] }
    }>(
      `{ accounts(where: { chainId: ${chain.id}, token: "${dao.contracts.token}", address: "${chain.account(0).toLowerCase()}" }) {
        items { couldVoteFrom } } }`,
    )
    const { powerEvents } = await indexer.query<{
      powerEvents: { items: { block: string; timestamp: string }[] }
    }>(
      `{ powerEvents(where: { chainId: ${chain.id}, token: "${dao.contracts.token}", topic: 0 }, orderBy: "block", limit: 1) {
        items { block timestamp } } }`,
    )
    const [first] = powerEvents.items
    const told = slug === 'blocks' ? first?.block : first?.timestamp
    expect(accounts.items).toEqual([{ couldVoteFrom: told }])
  })
})

describe('a ballot whose votes are named one by one', () => {
  test('behavior: is taken in parts, and the tally is the governor’s to the last unit', async () => {
    const { chain, dao, proposals } = find('seconds')
    const ann = createActor(chain, dao, 0)
    const proposalId = await ann.proposes(textDraft('# In parts'))
    const { voteStart } = await proposals.find(proposalId)
    await passTo('seconds', BigInt(voteStart) + 1n)
    const governor = { abi: mandateGovernorAbi, address: dao.contracts.governor } as const
    const cast = (votes: readonly bigint[]) =>
      chain.client.writeContract({
        ...governor,
        functionName: 'castVoteWithReasonAndParams',
        args: [proposalId, 255, '', concatHex(votes.map((one) => numberToHex(one, { size: 16 })))],
        account: ann.address,
      })
    await cast([0n, 250_000n * 10n ** 18n + 1n, 0n])
    expect((await ballotsOf(proposalId))[0]).toMatchObject({ choice: 'for', forShare: 10_000 })
    await cast([10n ** 18n, 0n, 2n])
    await ann.votes(proposalId, 'against')

    const [against, inFavour, abstain] = await chain.client.readContract({
      ...governor,
      functionName: 'proposalVotes',
      args: [proposalId],
    })
    expect(await proposals.find(proposalId)).toMatchObject({
      againstVotes: `${against}`,
      forVotes: `${inFavour}`,
      abstainVotes: `${abstain}`,
      ballotCount: 1,
      forCount: 0,
      splitCount: 1,
    })
    const [ballot, ...others] = await ballotsOf(proposalId)
    expect(others).toEqual([])
    const { forShare, againstShare, abstainShare } = ballot ?? {}
    expect(ballot).toMatchObject({ choice: 'split', weight: `${against + inFavour + abstain}` })
    expect([forShare, againstShare, abstainShare]).toEqual([
      Number((inFavour * 10_000n) / (against + inFavour + abstain)),
      expect.any(Number),
      0,
    ])
    expect(Number(forShare) + Number(againstShare)).toBe(10_000)
  })

  type BallotRow = Record<'choice' | 'weight', string> &
    Record<'forShare' | 'againstShare' | 'abstainShare', number>

  async function ballotsOf(proposalId: bigint): Promise<readonly BallotRow[]> {
    await indexer.reaches(await one.client.getBlockNumber(), one.id)
    const { ballots } = await indexer.query<{ ballots: { items: BallotRow[] } }>(
      `{ ballots(where: { proposalId: "${proposalId}" }) {
        items { choice weight forShare againstShare abstainShare } } }`,
    )
    return ballots.items
  }
})

describe('a timelock of version 4, past its governor', () => {
  test('behavior: an operation executed there is an executed proposal', async () => {
    const { chain, dao, proposals } = find('four')
    const ann = createActor(chain, dao, 0)
    const draft = textDraft('# By hand')
    const proposalId = await ann.proposes(draft)
    const { voteStart, voteEnd } = await proposals.find(proposalId)
    await passTo('four', BigInt(voteStart) + 1n)
    await ann.votes(proposalId, 'for')
    await passTo('four', BigInt(voteEnd) + 1n)
    await ann.queues(draft)
    const { executableAt } = await proposals.find(proposalId)
    await chain.client.setNextBlockTimestamp({ timestamp: BigInt(executableAt ?? 0) })
    await ann.executesInTimelock(draft)

    expect(await proposals.stateOf(proposalId)).toBe('executed')
  })
})
