import { type ReactNode, useEffect } from 'react'
import { useConnect, useConnection, useConnectors } from 'wagmi'

/** Connects the local account before its children are shown. */
export function Connected({ children }: { children: ReactNode }) {
  const [connector] = useConnectors()
  const { isConnected } = useConnection()
  const { mutate } = useConnect()
  useEffect(() => {
    if (connector !== undefined) mutate({ connector })
  }, [connector, mutate])
  return isConnected ? children : null
}
