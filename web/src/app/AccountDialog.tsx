import { useConnection } from 'wagmi'
import { Dialog } from '../ui/Dialog.tsx'
import { accountWords } from '../words/shell.ts'
import { ConnectChoices } from './ConnectChoices.tsx'
import { ConnectedAccount } from './ConnectedAccount.tsx'

/** Connecting, and afterwards switching and disconnecting. */
export function AccountDialog({ onClose }: { onClose: () => void }) {
  const { isConnected } = useConnection()
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isConnected ? accountWords.account : accountWords.connectTitle}
      description={isConnected ? undefined : accountWords.connectBody}
    >
      {isConnected ? <ConnectedAccount onClose={onClose} /> : <ConnectChoices />}
    </Dialog>
  )
}
