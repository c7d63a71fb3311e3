import { useEffect, useState } from 'react'

/** What became of the last attempt; `refused`: browsers forbid it to pages without https, and may ask the reader. */
export type CopyOutcome = 'none' | 'copied' | 'refused'

const shownMs = { copied: 2_000, refused: 6_000 }

/** Copies text and says for a moment what became of it. */
export function useCopy(): { outcome: CopyOutcome; copy: (text: string) => Promise<void> } {
  const [outcome, setOutcome] = useState<CopyOutcome>('none')
  useEffect(() => {
    if (outcome === 'none') return
    const timer = setTimeout(() => setOutcome('none'), shownMs[outcome])
    return () => clearTimeout(timer)
  }, [outcome])
  return {
    outcome,
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text)
        setOutcome('copied')
      } catch {
        setOutcome('refused')
      }
    },
  }
}
