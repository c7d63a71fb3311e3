import { useEffect, useState } from 'react'

/** What has not come by then holds nobody up. */
const patienceMs = 2_000

/** Whether what stands above has its length, or was waited for long enough. Once it had, what is below stays. */
export function useHasSettled(isSettled: boolean): boolean {
  const [hasSettled, setHasSettled] = useState(isSettled)
  if (isSettled && !hasSettled) setHasSettled(true)
  useEffect(() => {
    const timer = setTimeout(() => setHasSettled(true), patienceMs)
    return () => clearTimeout(timer)
  }, [])
  return hasSettled || isSettled
}
