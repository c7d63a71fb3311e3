import type { DaoConfig } from '@mandate/governance/dao'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import type { Config } from 'wagmi'
import { readContract } from 'wagmi/actions'

/**
 * Whether the governor knows the proposal, whatever became of it: it takes none with the same actions and text again.
 * A network that does not answer counts as no, because sending tells more about it.
 */
export async function isProposed(
  config: Config,
  { chain, contracts }: DaoConfig,
  proposalId: bigint,
): Promise<boolean> {
  try {
    const snapshot = await readContract(config, {
      chainId: chain.id,
      address: contracts.governor,
      abi: mandateGovernorAbi,
      functionName: 'proposalSnapshot',
      args: [proposalId],
    })
    return snapshot > 0n
  } catch {
    return false
  }
}
