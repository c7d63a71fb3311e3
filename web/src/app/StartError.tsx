import { ErrorState } from '../ui/ErrorState.tsx'
import { shellWords } from '../words/shell.ts'

/** Shown when not even the configuration could be read. */
export function StartError({ error }: { error: unknown }) {
  return (
    <main className="mx-auto max-w-xl px-5 py-24">
      <h1 className="title mb-6 text-3xl">{shellWords.configTitle}</h1>
      <ErrorState
        sentence={shellWords.configBody}
        details={error instanceof Error ? error.message : String(error)}
        onRetry={() => location.reload()}
      />
    </main>
  )
}
