import type { DaoConfig } from '@mandate/governance/dao'
import { governanceTokenAbi } from '@mandate/protocol/abis'
import type { Claim } from './Claim.ts'
import type { Place } from './Difference.ts'

export type AccountRow = {
  address: `0x${string}`
  balance: string
  votingPower: string
  delegate: string | null
}

const nobody = '0x0000000000000000000000000000000000000000'

/** What an account's row says of it, once everything up to a block is in it. */
export function claimsOfAccount(
  { contracts }: DaoConfig,
  { address, balance, votingPower, delegate }: AccountRow,
  place: Place | null = null,
): readonly Claim[] {
  const view = (functionName: string) => ({
    abi: governanceTokenAbi,
    address: contracts.token,
    functionName,
    args: [address],
  })
  return [
    {
      subject: `the balance of ${address}`,
      indexed: balance,
      view: view('balanceOf'),
      say: String,
      place,
    },
    {
      subject: `the voting power of ${address}`,
      indexed: votingPower,
      view: view('getVotes'),
      say: String,
      place,
    },
    {
      subject: `the delegate of ${address}`,
      indexed: delegate ?? nobody,
      view: view('delegates'),
      say: (answer) => String(answer).toLowerCase(),
      place,
    },
  ]
}
