import type { ReactNode } from 'react'
import { matchingWords } from '../../words/matching.ts'

/** A wide table that scrolls by itself on a narrow screen, by finger and by keyboard. */
export function ScrollTable({ label, children }: { label: string; children: ReactNode }) {
  const name = matchingWords.table(label)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section aria-label={name} tabIndex={0} className="card overflow-x-auto p-3.5 sm:p-5">
      <table className="w-full text-sm">{children}</table>
    </section>
  )
}
