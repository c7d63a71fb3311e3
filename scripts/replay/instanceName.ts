import { createHash } from 'node:crypto'
import { basename, resolve } from 'node:path'

/** The instance that replays `folder`: its name, and a mark of where it is, so that namesakes do not meet. */
export function instanceName(folder: string): string {
  const path = resolve(folder)
  const mark = createHash('sha256').update(path).digest('hex').slice(0, 6)
  return `replay-${basename(path).replaceAll(/[^\w.-]/g, '_')}-${mark}`
}
