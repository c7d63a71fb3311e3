import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Raised whenever the same folder is planned into other blocks. */
const planVersion = 2

const files = [
  'proposals.jsonl',
  'votes.csv',
  'delegation_events.csv',
  'delegates.jsonl',
  'events/governance-core.json',
]

/** Tells two versions of a folder apart, and two versions of the planning. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256').update(`plan ${planVersion}`)
  for (const file of files) {
    const path = join(folder, file)
    hash.update(file).update(existsSync(path) ? readFileSync(path) : '')
  }
  return hash.digest('hex')
}
