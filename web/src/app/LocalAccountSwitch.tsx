import { useState } from 'react'
import { useConnection } from 'wagmi'
import { useAccountNames } from '../indexer/useAccountNames.ts'
import { shortAddress } from '../lib/shortAddress.ts'
import { AccountAvatar } from '../ui/AccountAvatar.tsx'
import { TextField } from '../ui/Field.tsx'
import { accountWords } from '../words/shell.ts'

/** Chooses which of the local chain's unlocked accounts acts. */
export function LocalAccountSwitch() {
  const { addresses, address, connector } = useConnection()
  const [query, setQuery] = useState('')
  const names = useAccountNames(addresses ?? [])
  const wanted = query.trim().toLowerCase()
  const shown = (addresses ?? []).filter((candidate) =>
    `${candidate} ${names.get(candidate.toLowerCase()) ?? ''}`.toLowerCase().includes(wanted),
  )
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-medium">{accountWords.chooseAccount}</legend>
      <p className="text-sm text-muted">{accountWords.chooseAccountHint}</p>
      <TextField
        label={accountWords.search}
        isLabelHidden
        placeholder={accountWords.search}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className="max-h-64 overflow-y-auto rounded-xl border border-line">
        {shown.map((candidate) => (
          <li key={candidate} className="border-b border-line last:border-b-0">
            <button
              type="button"
              aria-pressed={candidate === address}
              onClick={() => connector?.onAccountsChanged([candidate])}
              className="flex min-h-12 w-full items-center gap-3 px-3.5 text-left hover:bg-sunken aria-pressed:bg-wash"
            >
              <AccountAvatar address={candidate} />
              <span className="min-w-0 flex-1 truncate">
                {names.get(candidate.toLowerCase()) ?? accountWords.unnamed}
              </span>
              <span className="figures font-mono text-sm text-muted">
                {shortAddress(candidate)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
