import { useCallback, useRef, useState } from 'react'
import type { ConnectPrompt } from '../lib/ConnectPromptContext.ts'

/** Whether the account's window is open, and the way for features to open it and to go on when it is closed. */
export function useAccountWindow(): {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  promptConnect: ConnectPrompt
} {
  const [isOpen, setIsOpen] = useState(false)
  const waiting = useRef<(() => void)[]>([])

  const onOpenChange = useCallback((next: boolean) => {
    setIsOpen(next)
    if (!next) for (const goOn of waiting.current.splice(0)) goOn()
  }, [])

  const promptConnect = useCallback(() => {
    setIsOpen(true)
    return new Promise<void>((resolve) => waiting.current.push(resolve))
  }, [])

  return { isOpen, onOpenChange, promptConnect }
}
