import { useEffect } from 'react'
import { useConfig } from 'wagmi'
import { reconnect } from 'wagmi/actions'

/**
 * Connects again with the wallet that was used last, and with Safe inside its frame. wagmi's own way asks every
 * connector, which would load WalletConnect for everybody.
 */
export function useReconnect(): void {
  const config = useConfig()
  useEffect(() => {
    async function connectAgain() {
      const recent = await config.storage?.getItem('recentConnectorId')
      const connectors = config.connectors.filter(({ id }) => id === recent || id === 'safe')
      if (connectors.length > 0) await reconnect(config, { connectors })
    }
    void connectAgain()
  }, [config])
}
