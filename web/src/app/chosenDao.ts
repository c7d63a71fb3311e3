import type { DaoConfig } from '@mandate/governance/dao'
import { readLocal, writeLocal } from '../lib/localStore.ts'

const key = 'mandate.dao'

/** The DAO that the address names, else the one this reader chose last, else the first. */
export function chosenDao(daos: readonly DaoConfig[]): DaoConfig {
  const named = new URLSearchParams(location.search).get('dao')
  const find = (slug: string | null | undefined) =>
    daos.find((candidate) => candidate.slug === slug)
  const dao = find(named) ?? find(readLocal(key, String)) ?? daos[0]
  if (dao === undefined) throw new Error('config.json names no DAO.')
  if (dao.slug === named) writeLocal(key, dao.slug)
  return dao
}

/** Where there are several, the address names the one that is shown: whoever is sent it sees the same. */
export function nameDao(daos: readonly DaoConfig[], { slug }: DaoConfig): void {
  const address = new URL(location.href)
  if (daos.length < 2 || address.searchParams.get('dao') === slug) return
  address.searchParams.set('dao', slug)
  history.replaceState(history.state, '', address)
}

/** Shows another DAO. The page starts anew, because everything on it belongs to one chain. */
export function chooseDao(slug: string): void {
  writeLocal(key, slug)
  location.assign(`/?dao=${slug}`)
}
