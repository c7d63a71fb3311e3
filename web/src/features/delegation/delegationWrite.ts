import { type Delegation, defaultTopic } from '@mandate/governance/delegation'
import { governanceTokenAbi } from '@mandate/protocol/abis'
import { type Address, getAddress, zeroAddress } from 'viem'
import type { ContractWrite } from '../../chain/useTransaction.ts'

/** The one transaction that makes `changes`: the standard function where it can say it, so that every wallet knows it. */
export function delegationWrite(token: Address, changes: readonly Delegation[]): ContractWrite {
  const call = { address: token, abi: governanceTokenAbi }
  const [only] = changes
  if (changes.length === 1 && only !== undefined && isPlain(only)) {
    const delegate = only.shares[0]?.delegate ?? zeroAddress
    return { ...call, functionName: 'delegate', args: [getAddress(delegate)] }
  }
  return { ...call, functionName: 'setDelegations', args: [changes.map(encode)] }
}

function isPlain({ topic, shares, endsAt }: Delegation): boolean {
  return topic === defaultTopic && shares.length <= 1 && endsAt === null
}

function encode({ topic, shares, endsAt }: Delegation) {
  return {
    topic,
    endsAt: Number(endsAt ?? 0n),
    shares: shares.map(({ delegate, basisPoints }) => ({
      delegate: getAddress(delegate),
      basisPoints,
    })),
  }
}
