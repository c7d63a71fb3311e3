import { governanceTokenAbi } from '@mandate/protocol/abis'
import { figureOf, type GasRow } from './GasRow.ts'
import {
  addressNamed,
  endAhead,
  openTokenBench,
  splitAmong,
  type TokenBench,
} from './TokenBench.ts'

/** Reading past power, as a governor does for each ballot: gas of a transaction that does nothing else. */
export async function measureLookups(): Promise<GasRow[]> {
  const [own, openzeppelin] = await Promise.all(
    (['GovernanceToken', 'OpenZeppelinToken'] as const).map(async (contract) => {
      const bench = await openTokenBench(contract)
      await bench.delegate(bench.alice, addressNamed('carol'))
      return await lookUp(bench)
    }),
  )
  if (!own || !openzeppelin) throw new Error('Two figures are needed.')
  return [
    { operation: 'getPastVotes', ours: own, openzeppelin },
    { operation: 'getPastVotes.24epochs', ours: await lookUpAfterAllEnds(), openzeppelin: null },
  ]
}

/** The dearest: a delegate untouched for two years, of whose power a part ended in every epoch of them. */
async function lookUpAfterAllEnds() {
  const bench = await openTokenBench('GovernanceToken')
  const { chain, alice, setDelegations } = bench
  for (let epochs = 1; epochs <= 24; epochs += 1) {
    const endsAt = await endAhead(chain, epochs)
    await setDelegations(alice, [{ topic: 0, endsAt, shares: splitAmong(['carol']) }])
  }
  await chain.wait(24 * 30 * 86_400)
  return await lookUp(bench)
}

async function lookUp({ chain, token, alice }: TokenBench) {
  const { timestamp } = await chain.client.getBlock()
  await chain.wait(10)
  const gas = await chain.send({
    from: alice,
    to: token,
    abi: governanceTokenAbi,
    functionName: 'getPastVotes',
    args: [addressNamed('carol'), timestamp],
  })
  return figureOf([gas])
}
