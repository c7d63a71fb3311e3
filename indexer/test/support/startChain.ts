import { createTestClient, http, publicActions, walletActions } from 'viem'
import { hardhat } from 'viem/chains'

/** Long ago, so that the chain's time is never mistaken for the reader's. */
const genesis = new Date('2022-03-01T00:00:00Z')

/** A chain of our own in this process, with an RPC that other processes reach. */
export async function startChain({ chainId = hardhat.id }: { chainId?: number } = {}) {
  const { network } = await import('hardhat')
  const override = { initialDate: genesis, chainId }
  const server = await network.createServer({ override }, '127.0.0.1', 0)
  const { port } = await server.listen()
  const url = `http://127.0.0.1:${port}`
  const client = createTestClient({
    mode: 'hardhat',
    chain: { ...hardhat, id: chainId },
    transport: http(url),
    cacheTime: 0,
  })
    .extend(publicActions)
    .extend(walletActions)
  const addresses = await client.getAddresses()
  return {
    id: chainId,
    url,
    client,
    /** An unlocked account. */
    account(index: number): `0x${string}` {
      const address = addresses[index]
      if (address === undefined) throw new RangeError(`The chain has no account ${index}.`)
      return address
    },
    async now(): Promise<bigint> {
      return (await client.getBlock()).timestamp
    },
    /** Mines one block at exactly `timestamp`, in seconds. */
    async mineAt(timestamp: bigint): Promise<void> {
      await client.setNextBlockTimestamp({ timestamp })
      await client.mine({ blocks: 1 })
    },
    /** Mines one after the other: blocks that the engine mines as one run cannot be asked for by their hashes. */
    async mineBlocks(count: number): Promise<void> {
      for (let mined = 0; mined < count; mined += 1) await client.mine({ blocks: 1 })
    },
    stop: () => server.close(),
  }
}

export type TestChain = Awaited<ReturnType<typeof startChain>>
