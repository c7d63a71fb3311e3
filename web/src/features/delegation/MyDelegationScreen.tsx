import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useConnection } from 'wagmi'
import { useConnectPrompt } from '../../lib/ConnectPromptContext.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { accountWords } from '../../words/shell.ts'
import { DelegationHost } from './DelegationHost.tsx'
import { MyDelegation } from './MyDelegation.tsx'

const SendDelegationDialog = lazy(() =>
  import('./SendDelegationDialog.tsx').then((m) => ({ default: m.SendDelegationDialog })),
)

/**
 * Who votes with the reader's power, what it did with it, and the ways out. `openVotes`, where those ways end soon,
 * comes from the app.
 */
export function MyDelegationScreen({ openVotes }: { openVotes: ReactNode }) {
  const { address } = useConnection()
  return (
    <div className="flex flex-col gap-8">
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 className="title text-4xl sm:text-5xl">{delegationWords.mine.title}</h1>
        {address === undefined ? null : <SendForSomebody />}
      </header>
      {/* What is being delegated outlives the account that began it, and says so itself. */}
      <DelegationHost>
        {address === undefined ? (
          <ConnectFirst />
        ) : (
          <MyDelegation key={address} account={address.toLowerCase()} openVotes={openVotes} />
        )}
      </DelegationHost>
    </div>
  )
}

/** The way in for whoever was given a signed delegation. */
function SendForSomebody() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        look="quiet"
        size="small"
        className="-mx-3"
        onClick={() => setIsOpen(true)}
        aria-haspopup="dialog"
      >
        {delegationWords.sendDialog.open}
      </Button>
      {isOpen ? (
        <Suspense>
          <SendDelegationDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

function ConnectFirst() {
  const promptConnect = useConnectPrompt()
  return (
    <EmptyState
      title={delegationWords.connect.title}
      action={
        <Button look="primary" onClick={promptConnect}>
          {accountWords.connect}
        </Button>
      }
    >
      {delegationWords.connect.lead}
    </EmptyState>
  )
}
