import type { DaoConfig } from '@mandate/governance/dao'
import { governanceTokenAbi } from '@mandate/protocol/abis'
import type { Place } from '../Difference.ts'
import type { Claim } from './Claim.ts'

export type AccountRow = {
  address: `0x${string}`
  balance: string
  votingPower: string
  delegate: string | null
}

const nobody = '0x0000000000000000000000000000000000000000'

type Told = {
  /** What touched the account last, as far as that is known. */
  place?: Place | null
  /** The last second before a delegation ended that the rows still hold. */
  lastSettled?: bigint | null
}

/** What an account's row says of it, once everything up to a block is in it. */
export function claimsOfAccount(
  { contracts }: DaoConfig,
  { address, balance, votingPower, delegate }: AccountRow,
  { place = null, lastSettled = null }: Told = {},
): readonly Claim[] {
  const view = (functionName: string, args: readonly unknown[] = [address]) => ({
    abi: governanceTokenAbi,
    address: contracts.token,
    functionName,
    args,
  })
  const powerView =
    lastSettled === null ? view('getVotes') : view('getPastVotes', [address, lastSettled])
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
      view: powerView,
      say: String,
      place,
    },
    ...(lastSettled === null
      ? [
          {
            subject: `the delegate of ${address}`,
            indexed: delegate ?? nobody,
            view: view('delegates'),
            say: (answer: unknown) => String(answer).toLowerCase(),
            place,
          },
        ]
      : []),
  ]
}
