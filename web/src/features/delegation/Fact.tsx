import type { ReactNode } from 'react'

/** One line of a `dl` with two columns: what it is, and at the right what it says. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 text-right">{children}</dd>
    </>
  )
}
