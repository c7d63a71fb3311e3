import { act } from '@testing-library/react'
import type { Address } from 'viem'
import { useConfig, useConnection } from 'wagmi'

/** What a wallet does when its owner chooses another account there. Needs a `SwitchAccount` on the screen. */
export let switchAccount = (_account: Address) => {}

export function SwitchAccount() {
  const { connector } = useConnection()
  const { connectors } = useConfig()
  switchAccount = (account) =>
    act(() => {
      connectors
        .find(({ uid }) => uid === connector?.uid)
        ?.emitter.emit('change', { accounts: [account] })
    })
  return null
}
