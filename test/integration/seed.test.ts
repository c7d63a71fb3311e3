import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DaoConfig } from '@mandate/governance/dao'
import { delegateRegistryAbi, governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { localContracts } from '@mandate/protocol/localContracts'
import { createPublicClient, custom, type PublicClient } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LocalChain, openLocalChain } from '../../scripts/chain/openLocalChain.ts'
import { historySeconds, seedDao } from '../../scripts/seed/seedDao.ts'

const now = 1_750_000_000
const states = [
  'pending',
  'active',
  'canceled',
  'defeated',
  'succeeded',
  'queued',
  'expired',
  'executed',
]

let directory: string
let chain: LocalChain
let client: PublicClient
let dao: Pick<DaoConfig, 'contracts' | 'startBlock'>

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mandate-'))
  chain = await openLocalChain({
    path: join(directory, 'chain.jsonl'),
    begin: { version: 1, genesisTime: now - historySeconds },
  })
  dao = await seedDao(chain, now, () => {})
  client = createPublicClient({
    transport: custom({
      request: ({ method, params }) => chain.request({ method, params: params ?? [] }),
    }),
    cacheTime: 0,
  })
})

afterAll(async () => {
  await chain.close()
  await rm(directory, { recursive: true })
})

const governorEvents = () =>
  client.getContractEvents({
    address: dao.contracts.governor,
    abi: mandateGovernorAbi,
    fromBlock: 0n,
  })

const tokenRead = (functionName: 'balanceOf' | 'getVotes' | 'delegates', account: `0x${string}`) =>
  client.readContract({
    address: dao.contracts.token,
    abi: governanceTokenAbi,
    functionName,
    args: [account],
  })

describe('the invented DAO', () => {
  test('default: it ends now, at the addresses that a local chain always has', async () => {
    expect((await chain.head()).timestamp).toBe(now)
    expect(dao.contracts).toEqual(localContracts)
  })

  test('behavior: no transaction of its history failed', async () => {
    const { number } = await chain.head()
    for (let block = 0n; block <= number; block += 1n) {
      const { transactions } = await client.getBlock({ blockNumber: block })
      for (const hash of transactions) {
        const { status } = await client.getTransactionReceipt({ hash })
        expect(status, `a transaction in block ${block}`).toBe('success')
      }
    }
  })

  test('behavior: fifty proposals, in every state that a visitor may meet', async () => {
    const created = (await governorEvents()).filter((log) => log.eventName === 'ProposalCreated')
    expect(created).toHaveLength(50)
    const found = new Set<string | undefined>()
    for (const { args } of created) {
      const state = await client.readContract({
        address: dao.contracts.governor,
        abi: mandateGovernorAbi,
        functionName: 'state',
        args: [args.proposalId ?? 0n],
      })
      found.add(states[state])
    }
    expect([...found].sort()).toEqual(states.filter((state) => state !== 'expired').sort())
  })

  test('behavior: most of what was voted on was contested', async () => {
    const ballots = (await governorEvents()).filter((log) => log.eventName === 'VoteCast')
    const byProposal = Map.groupBy(ballots, ({ args }) => args.proposalId)
    const contested = [...byProposal.values()].filter((cast) => {
      const supporters = cast.filter(({ args }) => args.support === 1).length
      const opponents = cast.filter(({ args }) => args.support === 0).length
      const decisive = supporters + opponents
      return decisive >= 5 && Math.min(supporters, opponents) >= decisive * 0.1
    })
    expect(contested.length).toBeGreaterThanOrEqual(30)
    expect(ballots.filter(({ args }) => args.reason !== '').length).toBeGreaterThan(300)
  })

  test('behavior: the newcomer holds tokens that nobody votes with', async () => {
    const [newcomer = '0x'] = await chain.accounts()
    expect(await tokenRead('balanceOf', newcomer)).toBe(25_000n * 10n ** 18n)
    expect(await tokenRead('delegates', newcomer)).toMatch(/^0x0+$/)
  })

  test('behavior: the second local account is a delegate who may propose', async () => {
    const [, delegate = '0x'] = await chain.accounts()
    const threshold = await client.readContract({
      address: dao.contracts.governor,
      abi: mandateGovernorAbi,
      functionName: 'proposalThreshold',
    })
    expect(await tokenRead('getVotes', delegate)).toBeGreaterThan(threshold)
  })

  test('behavior: some thirty delegates say who they are', async () => {
    const { registry } = dao.contracts
    const statements = await client.getContractEvents({
      address: registry,
      abi: delegateRegistryAbi,
      eventName: 'StatementPublished',
      fromBlock: 0n,
    })
    expect(new Set(statements.map(({ args }) => args.delegate)).size).toBe(32)
    expect(statements.every(({ args }) => (args.statement?.length ?? 0) > 60)).toBe(true)
  })

  test('behavior: mandates are split, by topic and with an end, and overridden here and there', async () => {
    const parts = await client.getContractEvents({
      address: dao.contracts.token,
      abi: governanceTokenAbi,
      eventName: 'DelegationSet',
      fromBlock: 0n,
    })
    expect(parts.some(({ args }) => (args.shares?.length ?? 0) > 1)).toBe(true)
    expect(parts.some(({ args }) => (args.topic ?? 0) > 0)).toBe(true)
    expect(parts.some(({ args }) => (args.endsAt ?? 0) > now)).toBe(true)
    const events = await governorEvents()
    const countOf = (name: string) => events.filter((log) => log.eventName === name).length
    expect(countOf('OverrideVoteCast')).toBeGreaterThan(20)
    expect(countOf('VoteReduced')).toBeGreaterThan(20)
    expect(countOf('VoteCastWithParams')).toBeGreaterThan(5)
    const classified = events.filter((log) => log.eventName === 'ProposalClassified')
    expect(new Set(classified.map(({ args }) => args.topic)).size).toBe(5)
    expect(new Set(classified.map(({ args }) => args.proposalType)).size).toBe(2)
  })
})
