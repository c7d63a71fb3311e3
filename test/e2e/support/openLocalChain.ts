import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import {
  type Address,
  createTestClient,
  getContract,
  http,
  parseEther,
  publicActions,
  walletActions,
} from 'viem'
import { hardhat } from 'viem/chains'

export type Contracts = { token: Address; governor: Address; treasury: Address }

/** The chain behind the app, read and moved without the app's help. */
export function openLocalChain(rpcUrl: string, contracts: Contracts) {
  const client = createTestClient({ chain: hardhat, mode: 'hardhat', transport: http(rpcUrl) })
    .extend(publicActions)
    .extend(walletActions)
  return {
    client,
    token: getContract({ client, address: contracts.token, abi: governanceTokenAbi }),
    governor: getContract({ client, address: contracts.governor, abi: mandateGovernorAbi }),
    /** Lets `seconds` pass. */
    async wait(seconds: number) {
      await client.increaseTime({ seconds })
      await client.mine({ blocks: 1 })
    },
    /** `voter` casts For, from whatever wallet it uses. */
    async votesFor(voter: Address, proposalId: bigint) {
      await client.impersonateAccount({ address: voter })
      await client.setBalance({ address: voter, value: parseEther('1') })
      const hash = await client.writeContract({
        account: voter,
        address: contracts.governor,
        abi: mandateGovernorAbi,
        functionName: 'castVote',
        args: [proposalId, 1],
      })
      await client.waitForTransactionReceipt({ hash })
    },
  }
}
