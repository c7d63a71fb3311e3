import type { Abi } from 'viem'
import type { Place } from '../Difference.ts'

/** What a contract is asked. */
export type View = {
  abi: Abi
  address: `0x${string}`
  functionName: string
  args?: readonly unknown[]
}

/** One thing that a row says of its chain. */
export type Claim = {
  subject: string
  indexed: string
  view: View
  /** The view's answer in the row's words. */
  say: (answer: unknown) => string
  place: Place | null
}
