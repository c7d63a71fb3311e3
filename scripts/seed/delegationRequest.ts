import type { Delegation } from '@mandate/governance/delegation'
import { governanceTokenAbi } from '@mandate/protocol/abis'
import { encodeFunctionData, type Hex } from 'viem'
import { gasFor, transactionRequest } from '../chain/requests.ts'

/** A delegator's transaction that sets several topics' delegations. */
export function delegationRequest(token: Hex, from: Hex, changes: readonly Delegation[]) {
  return transactionRequest({
    from,
    to: token,
    gas: gasFor.delegation,
    data: encodeFunctionData({
      abi: governanceTokenAbi,
      functionName: 'setDelegations',
      args: [
        changes.map(({ topic, shares, endsAt }) => ({
          topic,
          endsAt: Number(endsAt ?? 0n),
          shares: shares.map(({ delegate, basisPoints }) => ({
            delegate: delegate as Hex,
            basisPoints,
          })),
        })),
      ],
    }),
  })
}
