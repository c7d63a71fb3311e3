import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import {
  type Address,
  createTestClient,
  getContract,
  http,
  parseEther,
  publicActions,
  walletActions,
  zeroAddress,
} from 'viem'
import { hardhat } from 'viem/chains'
import { inject } from 'vitest'
import { daos } from '../../../dao.config.ts'

/** The chain behind the app, read and moved without the app's help. */
export function openLocalChain() {
  const [dao] = daos
  if (dao === undefined) throw new Error('dao.config.ts names no DAO.')
  const { contracts } = dao
  const transport = http(inject('rpcUrl'))
  const client = createTestClient({ chain: hardhat, mode: 'hardhat', transport })
    .extend(publicActions)
    .extend(walletActions)
  const token = getContract({ client, address: contracts.token, abi: governanceTokenAbi })
  return {
    client,
    token,
    governor: getContract({ client, address: contracts.governor, abi: mandateGovernorAbi }),
    /** One of the accounts that the chain signs for. */
    async account(index: number): Promise<Address> {
      const address = (await client.getAddresses())[index]
      if (address === undefined) throw new Error(`The chain has no account ${index}.`)
      return address
    },
    /** Lets `seconds` pass. */
    async wait(seconds: number) {
      await client.increaseTime({ seconds })
      await client.mine({ blocks: 1 })
    },
    /** `delegator` takes its whole power back, so that whoever it delegates to next receives it. */
    async takesBack(delegator: Address) {
      const hash = await token.write.delegate([zeroAddress], { account: delegator })
      await client.waitForTransactionReceipt({ hash })
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
