import { setTimeout as pause } from 'node:timers/promises'
import type { Difference } from './Difference.ts'

const attempts = 4
const pauseMilliseconds = 1_500

/**
 * Compares again what does not agree: rows and chain are read one after the other, and a block may come between. What
 * differs every time is a difference.
 */
export async function settle(
  compare: () => Promise<readonly Difference[]>,
): Promise<readonly Difference[]> {
  let differences = await compare()
  for (let attempt = 1; attempt < attempts && differences.length > 0; attempt += 1) {
    await pause(pauseMilliseconds)
    differences = await compare()
  }
  return differences
}
