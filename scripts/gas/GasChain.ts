import {
  type Abi,
  type Account,
  type Address,
  type Chain,
  encodeFunctionData,
  type Hex,
  type PublicClient,
  type Transport,
  type WalletClient,
} from 'viem'

export type Sender = WalletClient<Transport, Chain, Account>

export type GasCall = {
  from: Sender
  to: Address
  abi: Abi
  functionName: string
  args: readonly unknown[]
}

/** A new simulated network on which every transaction is a block of its own, at least a second after the last. */
export type GasChain = {
  client: PublicClient
  /** Accounts that can sign. */
  senders: readonly Sender[]
  /** Deploys one of our artifacts, which were all compiled with the same settings. */
  deploy(
    contract: string,
    args: readonly unknown[],
    libraries?: Record<string, Address>,
  ): Promise<Address>
  /** Sends a call and returns the gas of the whole transaction. @throws Error when it reverts. */
  send(call: GasCall): Promise<bigint>
  /** Lets so many seconds pass. */
  wait(seconds: number): Promise<void>
}

export async function openGasChain(): Promise<GasChain> {
  const { network } = await import('hardhat')
  const { viem, networkHelpers } = await network.create()
  const client = await viem.getPublicClient()
  const senders = await viem.getWalletClients()
  const deployer = senderAt(senders, 0)

  async function gasOf(hash: Hex): Promise<bigint> {
    const receipt = await client.getTransactionReceipt({ hash })
    if (receipt.status !== 'success') throw new Error(`Transaction ${hash} failed.`)
    return receipt.gasUsed
  }

  return {
    client,
    senders,
    deploy: async (contract, args, libraries = {}) => {
      const { address } = await viem.deployContract(contract, [...args], {
        client: { wallet: deployer },
        libraries,
      })
      return address
    },
    send: async ({ from, to, ...call }) =>
      await gasOf(await from.sendTransaction({ to, data: encodeFunctionData(call) })),
    wait: async (seconds) => {
      await networkHelpers.time.increase(seconds)
    },
  }
}

/** @throws Error when the network has fewer accounts. */
export function senderAt(senders: readonly Sender[], index: number): Sender {
  const sender = senders[index]
  if (sender === undefined) throw new Error(`The network has no account ${index}.`)
  return sender
}
