import { governanceTokenAbi } from '@mandate/protocol/abis'
import type { Address } from 'viem'
import type { Config } from 'wagmi'
import { readContract } from 'wagmi/actions'
import { readTypedDataDomain } from '../../chain/readTypedDataDomain.ts'

/** What a delegator's signature must name to count on the token now: its domain, and the delegator's next nonce. */
export async function readSigningTerms(
  config: Config,
  { chainId, token, delegator }: { chainId: number; token: Address; delegator: Address },
) {
  const [domain, nonce] = await Promise.all([
    readTypedDataDomain(config, { chainId, address: token }),
    readContract(config, {
      abi: governanceTokenAbi,
      address: token,
      chainId,
      functionName: 'nonces',
      args: [delegator],
    }),
  ])
  return { domain, nonce }
}
