import { setTimeout as pause } from 'node:timers/promises'

const intervalMs = 150

/** Waits until `url` answers with success; `onWait` runs after each attempt that did not. @throws Error when `timeoutMs` pass first, or `signal` is given up. */
export async function waitForAnswer(
  url: string,
  {
    timeoutMs,
    signal,
    onWait,
  }: { timeoutMs: number; signal: AbortSignal; onWait?: () => Promise<void> },
): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline) {
    signal.throwIfAborted()
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => null)
    if (answer?.ok) return
    await onWait?.()
    await pause(intervalMs)
  }
  throw new Error(`${url} did not answer within ${timeoutMs / 1000} s.`)
}
