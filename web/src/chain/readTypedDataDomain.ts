import { governanceTokenAbi } from '@mandate/protocol/abis'
import type { Address } from 'viem'
import type { Config } from 'wagmi'
import { readContract } from 'wagmi/actions'

/** What a signature is bound to (EIP-712). */
export type TypedDataDomain = {
  name: string
  version: string
  chainId: number
  verifyingContract: Address
}

/**
 * The domain in which a contract reads signatures, as it says itself (EIP-5267). Older ones say nothing: theirs is their
 * name, in version 1, as OpenZeppelin has always made it.
 */
export async function readTypedDataDomain(
  config: Config,
  { chainId, address }: { chainId: number; address: Address },
): Promise<TypedDataDomain> {
  const contract = { abi: governanceTokenAbi, address, chainId } as const
  const bound = { chainId, verifyingContract: address }
  const told = await readContract(config, { ...contract, functionName: 'eip712Domain' }).catch(
    () => null,
  )
  if (told !== null) return { name: told[1], version: told[2], ...bound }
  const name = await readContract(config, { ...contract, functionName: 'name' })
  return { name, version: '1', ...bound }
}
