import { Wallet } from 'lucide-react'
import { type Connector, useConnect, useConnectors } from 'wagmi'
import { explainError } from '../chain/explainError.ts'
import { localAccountsId } from '../chain/localAccounts.ts'
import { Notice } from '../ui/Notice.tsx'
import { accountWords } from '../words/shell.ts'

/** One row for each wallet that can be used here. On another network it is connected too: what is wrong is said then. */
export function ConnectChoices() {
  const connectors = useConnectors()
  const connect = useConnect()
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-col gap-2">
        {connectors.map((connector) => (
          <li key={connector.uid}>
            <button
              type="button"
              disabled={connect.isPending}
              onClick={() => connect.mutate({ connector })}
              className="flex min-h-14 w-full items-center gap-3.5 rounded-xl border border-line px-4 py-3 text-left hover:border-edge disabled:opacity-60"
            >
              <ConnectorIcon connector={connector} />
              <span>
                <span className="block font-medium">{connector.name}</span>
                {connector.id === localAccountsId ? (
                  <span className="block text-sm text-muted">{accountWords.localHint}</span>
                ) : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {connectors.length === 0 ? (
        <Notice>
          {accountWords.noWallet} {accountWords.noWalletHint}
        </Notice>
      ) : null}
      <div role="status" className="text-sm text-muted">
        {connect.isPending ? accountWords.connecting : null}
      </div>
      {connect.isError ? <Problem error={connect.error} /> : null}
    </div>
  )
}

/** Whoever declines needs no alarm. */
function Problem({ error }: { error: unknown }) {
  const { who, sentence } = explainError(error)
  return who === 'nobody' ? (
    <Notice role="status">{sentence}</Notice>
  ) : (
    <Notice tone="danger" role="alert">
      {sentence}
    </Notice>
  )
}

function ConnectorIcon({ connector }: { connector: Connector }) {
  // Wallets announce their picture as a data address (EIP-6963); anything else is not loaded.
  if (connector.icon?.trim().startsWith('data:image/')) {
    return <img src={connector.icon.trim()} alt="" className="size-8 shrink-0 rounded-lg" />
  }
  return (
    <span className="grid size-8 shrink-0 place-items-center rounded-lg bg-wash text-accent">
      <Wallet aria-hidden="true" className="size-4.5" />
    </span>
  )
}
