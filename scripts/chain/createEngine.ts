import type { NetworkConnection } from 'hardhat/types/network'

/** While a history is told any number of transactions fits into a block; afterwards `liveBlockGasLimit` does. */
const blockGasLimit = 1_000_000_000_000n

/** Ethereum's, so that a call that runs for ever ends as it would there. */
export const liveBlockGasLimit = 60_000_000

export const localChainId = 31337

/** Hardhat's simulated network in this process. It mines nothing by itself. */
export async function createEngine(genesisTime: number): Promise<NetworkConnection> {
  const { network } = await import('hardhat')
  return await network.create({
    override: {
      chainId: localChainId,
      blockGasLimit,
      initialDate: new Date(genesisTime * 1000),
      mining: { auto: false, interval: 0, mempool: { order: 'fifo' } },
      throwOnTransactionFailures: false,
    },
  })
}
