import { onTestFinished, vi } from 'vitest'

/** From now until the end of the test it is later by so much. */
export function passTime(milliseconds: number): void {
  vi.useFakeTimers({ now: Date.now() + milliseconds, toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
}
