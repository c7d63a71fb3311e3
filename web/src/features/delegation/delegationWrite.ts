import { type Delegation, defaultTopic } from '@mandate/governance/delegation'
import { wholeBasisPoints } from '@mandate/governance/split'
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
  return { ...call, functionName: 'setDelegations', args: [changes.map(encodeDelegation)] }
}

/** Whether the standard function can say it: everything to one delegate or nobody, without an end. */
export function isPlain({ topic, shares, endsAt }: Delegation): boolean {
  return topic === defaultTopic && isWhole(shares) && endsAt === null
}

/** As the token takes it. */
export function encodeDelegation({ topic, shares, endsAt }: Delegation) {
  return {
    topic,
    endsAt: Number(endsAt ?? 0n),
    shares: shares.map(({ delegate, basisPoints }) => ({
      delegate: getAddress(delegate),
      basisPoints,
    })),
  }
}

function isWhole(shares: Delegation['shares']): boolean {
  return shares.length === 0 || (shares.length === 1 && shares[0]?.basisPoints === wholeBasisPoints)
}
