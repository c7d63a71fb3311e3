import { setTimeout as pause } from 'node:timers/promises'
import type { Difference } from './Difference.ts'

const attempts = 4
const pauseMilliseconds = 700

/**
 * Compares again what does not agree: rows and chain are read one after the other, and a block may come between. What
 * differs every time is a difference.
 */
export async function settle(
  compare: () => Promise<readonly Difference[]>,
): Promise<readonly Difference[]> {
  let lasting = await compare()
  for (let attempt = 1; attempt < attempts && lasting.length > 0; attempt += 1) {
    await pause(pauseMilliseconds)
    const before = new Set(lasting.map(({ subject }) => subject))
    lasting = (await compare()).filter(({ subject }) => before.has(subject))
  }
  return lasting
}
