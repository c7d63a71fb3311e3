import { createHash } from 'node:crypto'
import type { DaoConfig } from '@mandate/governance/dao'
import { hashSources } from '../run/hashSources.ts'
import { rowSources } from '../run/startServices.ts'

/**
 * Tells apart what makes rows: the programs, and what the file of DAOs says that rows follow from. The engine refuses to
 * go on with rows of other contracts, and would keep topics that are called otherwise by now.
 */
export function rowsRevision(daos: readonly DaoConfig[]): string {
  const rows = daos.map(({ slug, name, chain, contracts, startBlock, topics, topicLabels }) => {
    const { token, governor, treasury, registry = null } = contracts
    const numbers = topics.map(({ id, number = null }) => [id, number])
    const labels = topicLabels?.labels ?? []
    const founded = [chain.id, token, governor, treasury, registry, startBlock]
    return [slug, name, ...founded, numbers, labels]
  })
  const told = JSON.stringify(rows.toSorted())
  return createHash('sha256')
    .update(hashSources(rowSources))
    .update(told)
    .digest('hex')
    .slice(0, 16)
}
