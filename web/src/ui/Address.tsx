import type { ReactNode } from 'react'
import { checksumAddress, shortAddress } from '../lib/shortAddress.ts'
import { commonWords } from '../words/common.ts'
import { AccountAvatar } from './AccountAvatar.tsx'
import { CopyButton } from './CopyButton.tsx'

/** An account: picture, name or short address, full address on hover. `link` may wrap the words in a link. */
export function Address(props: {
  address: string
  name?: string | null
  avatarSize?: number
  canCopy?: boolean
  link?: (words: ReactNode) => ReactNode
}) {
  const { address, name, avatarSize = 22, canCopy = false, link = (words) => words } = props
  const full = checksumAddress(address)
  const words = name ? (
    <span className="truncate" title={full}>
      {name}
    </span>
  ) : (
    <span className="figures font-mono text-[0.92em]" title={full}>
      {shortAddress(address)}
    </span>
  )
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-2 align-middle">
      {avatarSize > 0 ? <AccountAvatar address={address} size={avatarSize} /> : null}
      <span className="min-w-0 truncate">{link(words)}</span>
      {canCopy ? <CopyButton text={full} label={commonWords.copyAddress(full)} /> : null}
    </span>
  )
}
