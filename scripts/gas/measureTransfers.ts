import type { Address } from 'viem'
import { type GasFigure, type GasRow, measureRepeated } from './GasRow.ts'
import {
  addressNamed,
  endAhead,
  openTokenBench,
  splitAmong,
  type TokenBench,
  type TokenContract,
} from './TokenBench.ts'

type Arrange = (bench: TokenBench) => Promise<unknown>

const contracts = ['GovernanceToken', 'OpenZeppelinToken', 'OpenZeppelinExtendedToken'] as const

/** A transfer of one token from alice to bob, who both hold more. */
export async function measureTransfers(): Promise<GasRow[]> {
  return [
    await compare('transfer.undelegated', async () => {}),
    await compare('transfer.delegated', async ({ alice, bob, delegate }) => {
      await delegate(alice, addressNamed('carol'))
      await delegate(bob, addressNamed('dave'))
    }),
    await compare('transfer.selfDelegated', async ({ alice, bob, delegate }) => {
      await delegate(alice, alice.account.address)
      await delegate(bob, bob.account.address)
    }),
    await compare('transfer.delegatedToUndelegated', async ({ alice, delegate }) => {
      await delegate(alice, addressNamed('carol'))
    }),
    await ours('transfer.split2', async (bench) => {
      await split(bench, ['carol', 'dave'], ['erin', 'frank'])
    }),
    await ours('transfer.split8', async (bench) => {
      await split(bench, manyNames('a', 8), manyNames('b', 8))
    }),
    await ours('transfer.topic', async (bench) => {
      await bench.delegate(bench.alice, addressNamed('carol'))
      await bench.delegate(bench.bob, addressNamed('dave'))
      const topic = { topic: 1, endsAt: 0, shares: splitAmong(['erin']) }
      await bench.setDelegations(bench.alice, [topic])
      await bench.setDelegations(bench.bob, [{ ...topic, shares: splitAmong(['frank']) }])
    }),
    await ours('transfer.term', async (bench) => {
      const endsAt = await endAhead(bench.chain, 12)
      await bench.setDelegations(bench.alice, [{ topic: 0, endsAt, shares: splitAmong(['carol']) }])
      await bench.setDelegations(bench.bob, [{ topic: 0, endsAt, shares: splitAmong(['dave']) }])
    }),
    await ours('transfer.spammedDelegate', async (bench) => {
      await bench.delegate(bench.alice, addressNamed('carol'))
      await spamWithEnds(bench, addressNamed('carol'))
    }),
    await ours('transfer.toWorstCase', async (bench) => {
      await delegateEverything(bench, bench.bob, 'b')
    }),
    await ours('transfer.worstCase', async (bench) => {
      await delegateEverything(bench, bench.alice, 'a')
      await delegateEverything(bench, bench.bob, 'b')
    }),
  ]
}

async function compare(operation: string, arrange: Arrange): Promise<GasRow> {
  const [own, openzeppelin, extended] = await Promise.all(
    contracts.map((contract) => measureTransfer(contract, arrange)),
  )
  if (!own || !openzeppelin || !extended) throw new Error('Three figures are needed.')
  return { operation, ours: own, openzeppelin, extended }
}

async function ours(operation: string, arrange: Arrange): Promise<GasRow> {
  return { operation, ours: await measureTransfer('GovernanceToken', arrange), openzeppelin: null }
}

async function measureTransfer(contract: TokenContract, arrange: Arrange): Promise<GasFigure> {
  const bench = await openTokenBench(contract)
  await arrange(bench)
  return await measureRepeated(() => bench.transfer(bench.alice, bench.bob.account.address))
}

async function split(bench: TokenBench, ofAlice: string[], ofBob: string[]): Promise<void> {
  await bench.setDelegations(bench.alice, [{ topic: 0, endsAt: 0, shares: splitAmong(ofAlice) }])
  await bench.setDelegations(bench.bob, [{ topic: 0, endsAt: 0, shares: splitAmong(ofBob) }])
}

/** Every other account delegates one token to the delegate, each until another end. */
async function spamWithEnds(bench: TokenBench, delegate: Address): Promise<void> {
  const shares = [{ delegate, basisPoints: 10_000 }]
  for (const [index, spammer] of bench.chain.senders.slice(3).entries()) {
    await bench.transfer(bench.alice, spammer.account.address)
    const endsAt = await endAhead(bench.chain, index + 1)
    await bench.setDelegations(spammer, [{ topic: 0, endsAt, shares }])
  }
}

/** All that one account may set at once: eight delegates and four topics, each with another end. */
async function delegateEverything(
  bench: TokenBench,
  holder: TokenBench['alice'],
  prefix: string,
): Promise<void> {
  const topics = await Promise.all(
    [1, 2, 3, 4].map(async (topic) => ({
      topic,
      endsAt: await endAhead(bench.chain, 2 + topic),
      shares: splitAmong([`${prefix} topic ${topic}`]),
    })),
  )
  const endsAt = await endAhead(bench.chain, 24)
  const everything = { topic: 0, endsAt, shares: splitAmong(manyNames(prefix, 8)) }
  await bench.setDelegations(holder, [everything, ...topics])
}

function manyNames(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix} ${index}`)
}
