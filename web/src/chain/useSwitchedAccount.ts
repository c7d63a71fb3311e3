import { useState } from 'react'
import type { Address } from 'viem'
import { useConnection } from 'wagmi'

/** The account that the wallet went over to while this was on the screen; undefined as long as it is the first one. */
export function useSwitchedAccount(): Address | undefined {
  const { address } = useConnection()
  const [first, setFirst] = useState(address)
  if (first === undefined && address !== undefined) setFirst(address)
  return first === undefined || address === first ? undefined : address
}
