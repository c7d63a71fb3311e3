import { useState } from 'react'
import type { Address } from 'viem'

/**
 * The account that a draft is drawn up for. It follows the wallet, but never while something is underway for the account
 * before: what is sent or signed then belongs to that one, and so does its receipt.
 *
 * @param onSwitch called while rendering, when another account has taken the place of the first: nothing that was chosen
 * for one account may be signed by another.
 */
export function useDelegator(props: {
  connected: Address | undefined
  isUnderway: boolean
  onSwitch: (to: Address) => void
}): Address | undefined {
  const { connected, isUnderway, onSwitch } = props
  const [delegator, setDelegator] = useState(connected)
  // Whoever disconnects may come back as somebody else: the last account is kept until then.
  if (connected !== undefined && connected !== delegator && !isUnderway) {
    setDelegator(connected)
    if (delegator !== undefined) onSwitch(connected)
  }
  return isUnderway ? delegator : connected
}
