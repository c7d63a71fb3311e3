import { limits } from './limits.ts'
import { RequestError } from './RequestError.ts'

/** Refuses values nested so deep that reading them could exhaust the stack; itself it goes level by level. */
export function checkNesting(value: unknown): void {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.nesting) {
      throw new RequestError(400, `Values are nested at most ${limits.nesting} levels deep.`)
    }
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    )
  }
}
