import { Check, Copy } from 'lucide-react'
import { type CopyOutcome, useCopy } from '../lib/useCopy.ts'
import { commonWords } from '../words/common.ts'
import { Button, type ButtonLook } from './Button.tsx'

/** Copies a text that stands beside it. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { outcome, copy } = useCopy()
  return (
    <span className="inline-flex items-center">
      <button
        type="button"
        aria-label={label}
        title={sayOutcome(outcome) ?? label}
        onClick={() => void copy(text)}
        className="grid size-7 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink"
      >
        {outcome === 'copied' ? (
          <Check aria-hidden="true" className="size-3.5" />
        ) : (
          <Copy aria-hidden="true" className="size-3.5" />
        )}
      </button>
      <Announced outcome={outcome} isShown={outcome === 'refused'} />
    </span>
  )
}

/** The same in words, for what is handed on. */
export function CopyWordsButton(props: {
  text: string
  label: string
  look?: ButtonLook
  size?: 'small' | 'medium'
  className?: string
}) {
  const { text, label, ...rest } = props
  const { outcome, copy } = useCopy()
  return (
    <>
      <Button {...rest} onClick={() => void copy(text)}>
        {outcome === 'copied' ? commonWords.copied : label}
      </Button>
      <Announced outcome={outcome} isShown={outcome === 'refused'} />
    </>
  )
}

/** Said to those who listen; a refusal stands on the screen as well. */
function Announced({ outcome, isShown }: { outcome: CopyOutcome; isShown: boolean }) {
  return (
    <span role="status" className={isShown ? 'text-xs text-warn' : 'sr-only'}>
      {sayOutcome(outcome)}
    </span>
  )
}

function sayOutcome(outcome: CopyOutcome): string | undefined {
  switch (outcome) {
    case 'none':
      return undefined
    case 'copied':
      return commonWords.copied
    case 'refused':
      return commonWords.notCopied
  }
}
