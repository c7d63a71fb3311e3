import { type Address, type Hex, isAddressEqual, parseAbi, recoverAddress } from 'viem'
import type { Config } from 'wagmi'
import { readContract } from 'wagmi/actions'

const erc1271Abi = parseAbi(['function isValidSignature(bytes32, bytes) view returns (bytes4)'])
/** Its answer when it did. */
const magic = '0x1626ba7e'

/** Whether an account signed `digest`: with its own key, or as its contract says (ERC-1271). */
export async function isSignedBy(
  config: Config,
  { chainId, account, digest, signature }: SignatureClaim,
): Promise<boolean> {
  const signer = await recoverAddress({ hash: digest, signature }).catch(() => null)
  if (signer !== null && isAddressEqual(signer, account)) return true
  const answer = await readContract(config, {
    abi: erc1271Abi,
    address: account,
    chainId,
    functionName: 'isValidSignature',
    args: [digest, signature],
  }).catch(() => null)
  return answer === magic
}

type SignatureClaim = { chainId: number; account: Address; digest: Hex; signature: Hex }
