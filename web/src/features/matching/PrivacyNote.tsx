import { LockKeyhole } from 'lucide-react'
import type { ReactNode } from 'react'
import { matchingWords } from '../../words/matching.ts'

/** Where answers live, said wherever they are given. */
export function PrivacyNote({ children }: { children?: ReactNode }) {
  return (
    <aside className="flex items-start gap-3 rounded-xl bg-sunken px-4 py-3.5 text-sm">
      <LockKeyhole aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-accent" />
      <div className="min-w-0 flex-1">
        <p>
          <strong className="font-medium">{matchingWords.privacy.short}</strong>{' '}
          <span className="text-muted">{matchingWords.privacy.long}</span>
        </p>
        {children}
      </div>
    </aside>
  )
}
