import { formatDateTime } from '../../lib/formatTime.ts'
import { useCopy } from '../../lib/useCopy.ts'
import { Button } from '../../ui/Button.tsx'
import { stanceWords } from '../../words/stances.ts'
import type { SignedStances } from './SignedStances.ts'

const words = stanceWords.signed

/** A signed declaration as a text to hand on. */
export function SignedDeclaration({ signed }: { signed: SignedStances }) {
  const text = JSON.stringify(signed)
  const { copied, copy } = useCopy()
  return (
    <section role="status" className="flex flex-col items-start gap-3 rounded-xl bg-wash p-4">
      <h3 className="font-medium">{words.heading}</h3>
      <p className="text-sm">{words.lead(formatDateTime(signed.deadline))}</p>
      <code className="max-h-32 w-full overflow-y-auto rounded-lg bg-surface p-3 text-xs break-all">
        {text}
      </code>
      <Button size="small" onClick={() => void copy(text)}>
        {copied ? words.copied : words.copy}
      </Button>
    </section>
  )
}
