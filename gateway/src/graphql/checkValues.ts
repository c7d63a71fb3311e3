import { limits } from './limits.ts'
import { RequestError } from './RequestError.ts'

/**
 * Refuses values nested so deep that reading them could exhaust the stack, and so many objects that comparing each with
 * all fields of a filter would keep everybody waiting; itself it goes level by level.
 * @throws RequestError
 */
export function checkValues(value: unknown): void {
  let level: unknown[] = [value]
  let objects = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.nesting) {
      throw new RequestError(400, `Values are nested at most ${limits.nesting} levels deep.`)
    }
    const parents = level.filter((item) => typeof item === 'object' && item !== null)
    objects += parents.filter((item) => !Array.isArray(item)).length
    if (objects > limits.objects) throw tooManyObjects()
    level = parents.flatMap((parent) => Object.values(parent))
  }
}

export function tooManyObjects(): RequestError {
  return new RequestError(
    400,
    `A question has at most ${limits.objects} objects in filters or variables: name many values with "_in".`,
  )
}
