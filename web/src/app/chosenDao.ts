import type { DaoConfig } from '@mandate/governance/dao'
import { readLocal, writeLocal } from '../lib/localStore.ts'

const key = 'mandate.dao'

/** The DAO this reader chose last, else the first. */
export function chosenDao(daos: readonly DaoConfig[]): DaoConfig {
  const slug = readLocal(key, String)
  const dao = daos.find((candidate) => candidate.slug === slug) ?? daos[0]
  if (dao === undefined) throw new Error('config.json names no DAO.')
  return dao
}

/** Shows another DAO. The page starts anew, because everything on it belongs to one chain. */
export function chooseDao(slug: string): void {
  writeLocal(key, slug)
  location.assign('/')
}
