import { lazy, Suspense } from 'react'
import { useConnection } from 'wagmi'
import { useIsWrongNetwork } from '../chain/useIsWrongNetwork.ts'
import { useAccountNames } from '../indexer/useAccountNames.ts'
import { AccountAvatar } from '../ui/AccountAvatar.tsx'
import { Address } from '../ui/Address.tsx'
import { Button } from '../ui/Button.tsx'
import { networkWords } from '../words/networks.ts'
import { accountWords } from '../words/shell.ts'

const AccountDialog = lazy(() =>
  import('./AccountDialog.tsx').then((m) => ({ default: m.AccountDialog })),
)

/** The connected account, or the invitation to connect one. Its window loads when first opened. */
export function AccountMenu(props: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) {
  const { isOpen, onOpenChange } = props
  const connection = useConnection()
  const names = useAccountNames(connection.address === undefined ? [] : [connection.address])
  const isWrongNetwork = useIsWrongNetwork()
  return (
    <>
      {connection.address === undefined ? (
        <Button look="primary" size="small" onClick={() => onOpenChange(true)}>
          {accountWords.connect}
        </Button>
      ) : (
        <Button
          size="small"
          look={isWrongNetwork ? 'danger' : 'secondary'}
          onClick={() => onOpenChange(true)}
          aria-haspopup="dialog"
        >
          {isWrongNetwork ? (
            <>
              <AccountAvatar address={connection.address} size={20} />
              {networkWords.wrongShort}
            </>
          ) : (
            <Address
              address={connection.address}
              name={names.get(connection.address.toLowerCase())}
              avatarSize={20}
            />
          )}
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
