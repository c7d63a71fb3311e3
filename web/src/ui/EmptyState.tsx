import type { ReactNode } from 'react'

/** What a list says when it has nothing, and where to go instead. */
export function EmptyState(props: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-(--radius-card) border border-dashed border-line px-6 py-12 text-center">
      <p className="title text-xl">{props.title}</p>
      {props.children ? <div className="max-w-md text-muted">{props.children}</div> : null}
      {props.action ? <div className="mt-3">{props.action}</div> : null}
    </div>
  )
}
