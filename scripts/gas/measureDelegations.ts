import { figureOf, type GasFigure, type GasRow, measureRepeated } from './GasRow.ts'
import {
  addressNamed,
  endAhead,
  openTokenBench,
  splitAmong,
  type TokenBench,
  type TokenContract,
} from './TokenBench.ts'

const contracts = ['GovernanceToken', 'OpenZeppelinToken', 'OpenZeppelinExtendedToken'] as const

/** Setting and changing delegations of an account that holds tokens. */
export async function measureDelegations(): Promise<GasRow[]> {
  return [
    await compare('delegate.first', measureFirst),
    await compare('delegate.later', measureLater),
    await ours('delegate.split2', (bench) => setFirst(bench, splitAmong(['carol', 'dave']), 0)),
    await ours('delegate.split8', (bench) =>
      setFirst(bench, splitAmong(Array.from({ length: 8 }, (_, index) => `delegate ${index}`)), 0),
    ),
    await ours('delegate.term', async (bench) =>
      setFirst(bench, splitAmong(['carol']), await endAhead(bench.chain, 12)),
    ),
    await ours('delegate.topic', async (bench) => {
      await bench.delegate(bench.alice, addressNamed('carol'))
      const topic = { topic: 1, endsAt: 0, shares: splitAmong(['dave']) }
      return figureOf([await bench.setDelegations(bench.alice, [topic])])
    }),
  ]
}

async function compare(
  operation: string,
  measure: (bench: TokenBench) => Promise<GasFigure>,
): Promise<GasRow> {
  const [own, openzeppelin, extended] = await Promise.all(
    contracts.map(async (contract: TokenContract) => measure(await openTokenBench(contract))),
  )
  if (!own || !openzeppelin || !extended) throw new Error('Three figures are needed.')
  return { operation, ours: own, openzeppelin, extended }
}

async function ours(
  operation: string,
  measure: (bench: TokenBench) => Promise<GasFigure>,
): Promise<GasRow> {
  return {
    operation,
    ours: await measure(await openTokenBench('GovernanceToken')),
    openzeppelin: null,
  }
}

/** To a delegate that nobody has delegated to. */
async function measureFirst({ alice, delegate }: TokenBench): Promise<GasFigure> {
  return figureOf([await delegate(alice, addressNamed('carol'))])
}

/** To and fro between two delegates that had power before. */
async function measureLater({ alice, bob, delegate }: TokenBench): Promise<GasFigure> {
  const names = [addressNamed('carol'), addressNamed('dave')] as const
  for (const name of names) await delegate(bob, name)
  let turn = 0
  return await measureRepeated(() => {
    turn += 1
    return delegate(alice, names[turn % 2 === 0 ? 0 : 1])
  })
}

async function setFirst(
  { alice, setDelegations }: TokenBench,
  shares: ReturnType<typeof splitAmong>,
  endsAt: number,
): Promise<GasFigure> {
  return figureOf([await setDelegations(alice, [{ topic: 0, endsAt, shares }])])
}
