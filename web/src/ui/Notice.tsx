import clsx from 'clsx'
import type { ReactNode } from 'react'

const tones = {
  info: 'bg-wash text-ink',
  warn: 'bg-warn-wash text-warn',
  danger: 'bg-danger-wash text-danger',
}

/** A sentence the reader should not miss, with its way on beside it. */
export function Notice(props: {
  tone?: keyof typeof tones
  role?: 'status' | 'alert'
  icon?: ReactNode
  action?: ReactNode
  children: ReactNode
}) {
  const { tone = 'info', role, icon, action, children } = props
  return (
    <div
      role={role}
      className={clsx(
        'flex flex-wrap items-center gap-x-4 gap-y-2 rounded-xl px-4 py-3 text-sm',
        tones[tone],
      )}
    >
      {icon}
      <div className="min-w-0 flex-1 basis-56">{children}</div>
      {action}
    </div>
  )
}
