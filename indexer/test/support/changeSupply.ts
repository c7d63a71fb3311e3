import type { DaoConfig } from '@mandate/governance/dao'
import { type Hex, parseAbi } from 'viem'
import type { TestChain } from './startChain.ts'

const abi = parseAbi(['function mint(address, uint256)', 'function burn(address, uint256)'])

type Change = { functionName: 'mint' | 'burn'; of: Hex; value: bigint }

/** Issues or destroys tokens of an account, as anybody may with the token of tests. */
export function changeSupply(
  chain: TestChain,
  { contracts }: DaoConfig,
  { functionName, of, value }: Change,
): Promise<Hex> {
  return chain.client.writeContract({
    abi,
    address: contracts.token,
    account: chain.account(0),
    functionName,
    args: [of, value],
  })
}
