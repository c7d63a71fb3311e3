import type { NetworkConnection } from 'hardhat/types/network'

/** Far above what a real chain allows, so that a history is told in few blocks. */
const blockGasLimit = 1_000_000_000n

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
