import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '../ui/Button.tsx'
import { TechnicalDetails } from '../ui/ErrorState.tsx'
import { shellWords } from '../words/shell.ts'

/** A screen that threw. The shell around it keeps working. */
export function CrashScreen({ error }: ErrorComponentProps) {
  return (
    <div role="alert" className="mx-auto max-w-xl py-16">
      <h1 className="title text-3xl">{shellWords.crashTitle}</h1>
      <p className="mt-2 text-muted">{shellWords.crashBody}</p>
      <Button className="mt-5" look="primary" onClick={() => location.reload()}>
        {shellWords.reload}
      </Button>
      <TechnicalDetails text={error instanceof Error ? error.message : String(error)} />
    </div>
  )
}
