import type { ReactNode } from 'react'
import { commonWords } from '../words/common.ts'
import { Button } from './Button.tsx'

/** A part of a screen that could not be loaded, with the way on. `children` say what works all the same. */
export function ErrorState(props: {
  sentence: string
  details?: string
  onRetry?: () => void
  children?: ReactNode
}) {
  const { sentence, details, onRetry, children } = props
  return (
    <div role="alert" className="rounded-(--radius-card) bg-danger-wash px-6 py-5">
      <p className="font-medium">{commonWords.errorTitle}</p>
      <p className="mt-1 text-muted">{sentence}</p>
      {children}
      {details ? <TechnicalDetails text={details} /> : null}
      {onRetry ? (
        <Button size="small" className="mt-4" onClick={onRetry}>
          {commonWords.retry}
        </Button>
      ) : null}
    </div>
  )
}

export function TechnicalDetails({ text }: { text: string }) {
  return (
    <details className="mt-2 text-sm text-muted">
      <summary>{commonWords.details}</summary>
      <pre className="mt-2 max-h-48 overflow-auto font-mono text-xs whitespace-pre-wrap">
        {text}
      </pre>
    </details>
  )
}
