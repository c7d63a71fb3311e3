import type { ReactNode } from 'react'

/** What a list says when it has nothing, and where to go instead. */
export function EmptyState(props: {
  title: string
  /** 1 where nothing else on the page is a heading. */
  level?: 1 | 2
  children?: ReactNode
  action?: ReactNode
}) {
  const Heading = props.level === 1 ? 'h1' : props.level === 2 ? 'h2' : 'p'
  return (
    <div className="flex flex-col items-center gap-2 rounded-(--radius-card) border border-dashed border-line px-6 py-12 text-center">
      <Heading className="title text-xl">{props.title}</Heading>
      {props.children ? <div className="max-w-md text-muted">{props.children}</div> : null}
      {props.action ? <div className="mt-3">{props.action}</div> : null}
    </div>
  )
}
