import { setTimeout as pause } from 'node:timers/promises'

const intervalMs = 150

/** Waits until `url` answers with success. @throws Error when `timeoutMs` pass first, or `signal` is given up. */
export async function waitForAnswer(
  url: string,
  { timeoutMs, signal }: { timeoutMs: number; signal: AbortSignal },
): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline) {
    signal.throwIfAborted()
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => null)
    if (answer?.ok) return
    await pause(intervalMs)
  }
  throw new Error(`${url} did not answer within ${timeoutMs / 1000} s.`)
}
