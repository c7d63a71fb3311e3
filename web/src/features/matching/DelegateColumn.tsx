import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { checksumAddress, shortAddress } from '../../lib/shortAddress.ts'
import { AccountAvatar } from '../../ui/AccountAvatar.tsx'

/** Heads a delegate's column. On a phone the picture stands above the name: two columns fit beside their labels. */
export function DelegateColumn(props: {
  address: string
  name: string | null
  action?: ReactNode
  note?: ReactNode
}) {
  const { address, name, action, note } = props
  return (
    <th
      scope="col"
      className="min-w-28 px-2 pb-3 text-left align-top font-medium sm:min-w-40 sm:px-3"
    >
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1 sm:flex-nowrap">
        <AccountAvatar address={address} size={22} />
        <Link
          to="/delegates/$address"
          params={{ address }}
          title={checksumAddress(address)}
          className={`order-last basis-full hover:underline sm:order-none sm:basis-auto ${
            name === null ? 'figures font-mono text-[0.92em]' : ''
          }`}
        >
          {name ?? shortAddress(address)}
        </Link>
        {action}
      </span>
      {note}
    </th>
  )
}
