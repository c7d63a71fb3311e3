import { useEffect, useState } from 'react'

/** Copies text and says so for two seconds; not where the browser refuses, or has no clipboard (outside https). */
export function useCopy(): { copied: boolean; copy: (text: string) => Promise<void> } {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])
  return {
    copied,
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text)
        setCopied(true)
      } catch {
        // The button then goes on offering to copy.
      }
    },
  }
}
