import { Check, Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import { checksumAddress, shortAddress } from '../lib/shortAddress.ts'
import { useCopy } from '../lib/useCopy.ts'
import { commonWords } from '../words/common.ts'
import { AccountAvatar } from './AccountAvatar.tsx'

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

export function CopyButton({ text, label }: { text: string; label: string }) {
  const { copied, copy } = useCopy()
  return (
    <button
      type="button"
      aria-label={copied ? commonWords.copied : label}
      title={copied ? commonWords.copied : label}
      onClick={() => void copy(text)}
      className="grid size-7 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink"
    >
      {copied ? (
        <Check aria-hidden="true" className="size-3.5" />
      ) : (
        <Copy aria-hidden="true" className="size-3.5" />
      )}
    </button>
  )
}
