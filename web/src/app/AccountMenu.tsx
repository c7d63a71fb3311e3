import { lazy, Suspense } from 'react'
import { useConnection } from 'wagmi'
import { useAccountNames } from '../indexer/useAccountNames.ts'
import { useDao } from '../lib/DaoContext.tsx'
import { Address } from '../ui/Address.tsx'
import { Button } from '../ui/Button.tsx'
import { accountWords } from '../words/shell.ts'

const AccountDialog = lazy(() =>
  import('./AccountDialog.tsx').then((m) => ({ default: m.AccountDialog })),
)

/** The connected account, or the invitation to connect one. Its window loads when first opened. */
export function AccountMenu(props: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) {
  const { isOpen, onOpenChange } = props
  const connection = useConnection()
  const { chain } = useDao()
  const names = useAccountNames(connection.address === undefined ? [] : [connection.address])
  const isWrongChain = connection.isConnected && connection.chainId !== chain.id
  return (
    <>
      {connection.address === undefined ? (
        <Button look="primary" size="small" onClick={() => onOpenChange(true)}>
          {accountWords.connect}
        </Button>
      ) : (
        <Button
          size="small"
          look={isWrongChain ? 'danger' : 'secondary'}
          onClick={() => onOpenChange(true)}
          aria-haspopup="dialog"
        >
          <Address
            address={connection.address}
            name={names.get(connection.address.toLowerCase())}
            avatarSize={20}
          />
        </Button>
      )}
      {isOpen ? (
        <Suspense>
          <AccountDialog onClose={() => onOpenChange(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
