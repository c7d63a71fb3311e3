import type { ReactNode } from 'react'
import { checksumAddress, shortAddress } from '../../lib/shortAddress.ts'
import { AccountAvatar } from '../../ui/AccountAvatar.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { CopyLink } from '../../ui/CopyLink.tsx'
import { commonWords } from '../../words/common.ts'

/** Who this is, and what can be done. */
export function ProfileHeader(props: {
  address: string
  name: string | null
  isYou: boolean
  action: ReactNode
}) {
  const { address, name, isYou, action } = props
  const full = checksumAddress(address)
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-5">
      <AccountAvatar address={address} size={72} />
      <div className="min-w-0 flex-1 basis-64">
        <h1 className="title truncate text-3xl sm:text-4xl">
          {name ?? shortAddress(address)}
          {isYou ? <span className="text-muted"> ({commonWords.you})</span> : null}
        </h1>
        <p className="mt-1 flex flex-wrap items-center gap-1 text-sm text-muted">
          <span className="truncate font-mono text-[0.8125rem]" title={full}>
            <span className="max-sm:hidden">{full}</span>
            <span className="sm:hidden">{shortAddress(address)}</span>
          </span>
          <CopyButton text={full} label={commonWords.copyAddress(full)} />
          <CopyLink to="/delegates/$address" params={{ address }} look="quiet" size="small" />
        </p>
      </div>
      {action}
    </header>
  )
}
