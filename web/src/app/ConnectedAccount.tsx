import { Link } from '@tanstack/react-router'
import { useConnection, useDisconnect } from 'wagmi'
import { localAccountsId } from '../chain/localAccounts.ts'
import { WrongNetwork } from '../chain/WrongNetwork.tsx'
import { Address } from '../ui/Address.tsx'
import { Button, buttonClass } from '../ui/Button.tsx'
import { accountWords } from '../words/shell.ts'
import { LocalAccountSwitch } from './LocalAccountSwitch.tsx'

/** Who acts, and how to act as somebody else. */
export function ConnectedAccount({ onClose }: { onClose: () => void }) {
  const connection = useConnection()
  const disconnect = useDisconnect()
  if (connection.address === undefined) return null
  return (
    <div className="flex flex-col gap-5">
      <Address address={connection.address} avatarSize={36} canCopy />
      <WrongNetwork />
      {connection.connector?.id === localAccountsId ? <LocalAccountSwitch /> : null}
      <div className="flex flex-wrap gap-2">
        <Link
          to="/delegates/$address"
          params={{ address: connection.address.toLowerCase() }}
          onClick={onClose}
          className={buttonClass('secondary', 'small')}
        >
          {accountWords.viewProfile}
        </Link>
        <Link to="/delegation" onClick={onClose} className={buttonClass('secondary', 'small')}>
          {accountWords.myDelegation}
        </Link>
        <Button size="small" look="danger" onClick={() => disconnect.mutate({})}>
          {accountWords.disconnect}
        </Button>
      </div>
    </div>
  )
}
