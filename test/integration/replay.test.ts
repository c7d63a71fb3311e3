import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { createPublicClient, custom, hexToString } from 'viem'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LocalChain } from '../../scripts/chain/openLocalChain.ts'
import { openReplayedDao } from '../../scripts/openReplayedDao.ts'
import { compareRecords } from '../../scripts/replay/compareRecords.ts'
import { expectedRecord, type ProposalRecord } from '../../scripts/replay/expectedRecord.ts'
import { prepareReplay } from '../../scripts/replay/prepareReplay.ts'
import { findInstance, type Instance, lockInstance } from '../../scripts/run/instance.ts'
import { Progress } from '../../scripts/run/Progress.ts'

const alice = '0x00000000000000000000000000000000000000a1'
const bob = '0x00000000000000000000000000000000000000b2'
const eve = '0x00000000000000000000000000000000000000e5'
const states = 'pending active canceled defeated succeeded queued expired executed'.split(' ')

let directory: string
let folder: string
let instance: Instance

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mandate-'))
  folder = join(directory, 'pond')
  await cp(join(import.meta.dirname, '../support/replays/pond'), folder, { recursive: true })
  instance = newInstance('pond')
})

afterEach(() => rm(directory, { recursive: true }))

function newInstance(name: string): Instance {
  const created = findInstance(name, directory)
  lockInstance(created)()
  return created
}

async function replay(into = instance, signal: AbortSignal = new AbortController().signal) {
  return await openReplayedDao({
    instance: into,
    prepared: prepareReplay(folder),
    name: 'Pond',
    progress: new Progress(),
    signal,
  })
}

/** Interrupts, as Ctrl-C does, before the block after `blocks`. */
function interruptAfter(blocks: number): AbortSignal {
  let left = blocks
  return Object.assign(new AbortController().signal, {
    throwIfAborted() {
      left -= 1
      if (left < 0) throw new Error('interrupted')
    },
  })
}

function clientOf(chain: LocalChain) {
  return createPublicClient({
    transport: custom({
      request: ({ method, params }) => chain.request({ method, params: params ?? [] }),
    }),
  })
}

async function recordOnChain(chain: LocalChain, governor: `0x${string}`) {
  const client = clientOf(chain)
  const contract = { address: governor, abi: mandateGovernorAbi } as const
  const events = await client.getContractEvents({ ...contract, fromBlock: 0n })
  const ballots = events.filter((event) => event.eventName === 'VoteCast')
  const created = events.filter((event) => event.eventName === 'ProposalCreated')
  return await Promise.all(
    created.map(async ({ args }) => {
      const proposalId = args.proposalId ?? 0n
      const [against, forVotes, abstain] = await client.readContract({
        ...contract,
        functionName: 'proposalVotes',
        args: [proposalId],
      })
      const state = await client.readContract({
        ...contract,
        functionName: 'state',
        args: [proposalId],
      })
      return {
        id: hexToString(args.calldatas?.[0] ?? '0x'),
        description: args.description,
        state: states[state],
        tally: [forVotes, against, abstain],
        ballots: ballots.filter((ballot) => ballot.args.proposalId === proposalId).length,
      }
    }),
  )
}

const tokens = (amount: bigint) => amount * 10n ** 18n

describe('a replayed folder', () => {
  test('default: exact tallies, texts and ends', async () => {
    const { chain, dao } = await replay()
    const text = '# Clean the pond in spring\n\nFour volunteers, two boats.\n\n- rakes\n- gloves'
    const record = await recordOnChain(chain, dao.contracts.governor)
    expect(record.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual([
      {
        id: 'p1',
        description: text,
        state: 'succeeded',
        tally: [tokens(100n) + 1n, tokens(81n) / 2n, 1n],
        ballots: 3,
      },
      {
        id: 'p2',
        description: text,
        state: 'defeated',
        tally: [tokens(81n) / 2n, tokens(250n), 0n],
        ballots: 2,
      },
      {
        id: 'p3',
        description: '# Two boats or three?',
        state: 'executed',
        tally: [tokens(3n), tokens(3n) - 1n, 0n],
        ballots: 2,
      },
      {
        id: 'p4',
        description: '# <b>Undated</b> & "quoted"\n\n<script>alert(1)</script>',
        state: 'succeeded',
        tally: [tokens(7n), 0n, 0n],
        ballots: 1,
      },
      {
        id: 'p5',
        description: '# Sell the bench\n\nTaken back.',
        state: 'canceled',
        tally: [tokens(4n), tokens(5n) / 4n, 0n],
        ballots: 2,
      },
      {
        id: 'p6',
        description: '# Which colour?\n\nGreen, blue or none.',
        state: 'defeated',
        tally: [0n, 0n, 0n],
        ballots: 0,
      },
    ])
    await chain.close()
  })

  test('behavior: delegations end as the file says', async () => {
    const { chain, dao } = await replay()
    const read = (functionName: 'delegates' | 'getVotes', account: `0x${string}`) =>
      clientOf(chain).readContract({
        address: dao.contracts.token,
        abi: governanceTokenAbi,
        functionName,
        args: [account],
      })
    expect(String(await read('delegates', bob)).toLowerCase()).toBe(bob)
    expect(await read('getVotes', bob)).toBe(tokens(165n) / 4n)
    expect(String(await read('delegates', eve)).toLowerCase()).toBe(alice)
    expect(await read('getVotes', alice)).toBe(tokens(12n))
    await chain.close()
  })

  test('behavior: ballots are cast at their own times', async () => {
    const { chain, dao } = await replay()
    const client = clientOf(chain)
    const [ballot] = await client.getContractEvents({
      address: dao.contracts.governor,
      abi: mandateGovernorAbi,
      eventName: 'VoteCast',
      args: { voter: bob },
      fromBlock: 0n,
    })
    const { timestamp } = await client.getBlock({ blockNumber: ballot?.blockNumber ?? 0n })
    expect(Number(timestamp) * 1000).toBe(Date.parse('2023-03-02T08:00:00Z'))
    await chain.close()
  })

  test('behavior: interrupted twice and taken up again, it reaches the same block', async () => {
    const whole = await replay()
    const head = await whole.chain.head()
    await whole.chain.close()
    const broken = newInstance('broken')
    await expect(replay(broken, interruptAfter(4))).rejects.toThrow('interrupted')
    await expect(replay(broken, interruptAfter(9))).rejects.toThrow('interrupted')
    const resumed = await replay(broken)
    expect(resumed.chain.restored.blocks).toBeGreaterThan(13)
    expect(await resumed.chain.head()).toEqual(head)
    await resumed.chain.close()
  })

  test('behavior: a text of the greatest length fits', async () => {
    const body = 'é'.repeat(99_999)
    await writeFile(join(folder, 'proposals.jsonl'), `${JSON.stringify({ id: 'p1', body })}\n`)
    await writeFile(
      join(folder, 'votes.csv'),
      `voter,proposal,choice,timestamp\n${alice},p1,for,1677751200\n`,
    )
    const { chain, dao } = await replay()
    const [record] = await recordOnChain(chain, dao.contracts.governor)
    expect(record?.description).toBe(`# \n\n${body}`)
    expect(record?.ballots).toBe(1)
    await chain.close()
  })

  test('behavior: once complete, it comes back without its folder', async () => {
    const first = await replay()
    const head = await first.chain.head()
    await first.chain.close()
    const again = await openReplayedDao({
      instance,
      prepared: null,
      name: 'Pond',
      progress: new Progress(),
      signal: new AbortController().signal,
    })
    expect(await again.chain.head()).toEqual(head)
    expect(again.dao).toEqual(first.dao)
    await again.chain.close()
  })

  test('error: the folder has changed since an interrupted replay', async () => {
    await expect(replay(instance, interruptAfter(4))).rejects.toThrow('interrupted')
    await appendFile(join(folder, 'proposals.jsonl'), '{"id": "p7"}\n')
    await expect(replay()).rejects.toThrow('Start over with --clean.')
  })
})

describe('the comparison', () => {
  const files = () => {
    const { history, plan } = prepareReplay(folder)
    return expectedRecord(history, plan.leftOut)
  }

  const changed = (change: Partial<ProposalRecord>) => {
    const records = files()
    const p1 = records.get('p1')
    if (p1 !== undefined) records.set('p1', { ...p1, ...change })
    return records
  }

  test('default: the same', () => {
    const { totals, differences } = compareRecords(files(), files())
    expect(differences).toEqual([])
    expect(totals).toEqual([
      ['proposals', '6', '6'],
      ['ballots', '10', '10'],
      ['power for', '154.500000000000000001', '154.500000000000000001'],
      ['power against', '294.749999999999999999', '294.749999999999999999'],
      ['power abstaining', '0.000000000000000001', '0.000000000000000001'],
    ])
  })

  test.each<[string, Partial<ProposalRecord>, string]>([
    ['one unit too much', { forVotes: tokens(100n) + 2n }, 'p1: forVotes 100.000000000000000001'],
    ['a ballot too few', { ballotCount: 2 }, 'p1: 3 ballots in the files, 2 in GraphQL'],
    ['another text', { body: 'Four' }, 'p1: another body'],
  ])('error: %s', (_, change, sentence) => {
    expect(compareRecords(files(), changed(change)).differences[0]).toContain(sentence)
  })

  test('error: a proposal is missing', () => {
    const records = files()
    records.delete('p2')
    expect(compareRecords(files(), records).differences).toEqual(['p2: missing in GraphQL'])
  })
})
