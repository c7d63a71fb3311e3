import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { daos } from '../../../dao.config.ts'

/** Tells apart what decides rows and lies outside the folder that Ponder watches: the rules, and the DAOs. */
export const rulesRevision = createHash('sha256')
  .update(JSON.stringify(daos.map(({ chain, ...dao }) => ({ ...dao, chainId: chain.id }))))
  .update(readRules())
  .digest('hex')

function readRules(): string {
  const folder = new URL('../../../packages/governance/src/', import.meta.url)
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\0')
}
