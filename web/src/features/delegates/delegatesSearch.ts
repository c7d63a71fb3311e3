import { searchText } from '../../lib/searchText.ts'
import { type DelegateOrder, delegateOrders } from './arrangeDelegates.ts'

/** What the list shows, kept in the address so that it can be shared and is still there on the way back. */
export type DelegatesSearch = {
  q?: string
  /** The id of a topic. */
  topic?: string
  order?: Exclude<DelegateOrder, 'fair'>
  active?: true
  statement?: true
  holders?: true
  page?: number
}

/** Anything else in the address is dropped. */
export function parseDelegatesSearch(search: Record<string, unknown>): DelegatesSearch {
  const order = delegateOrders.find((name) => name === search.order)
  const page = Number(search.page)
  return {
    ...(typeof search.q === 'string' && search.q !== '' ? { q: searchText(search.q) } : {}),
    ...(typeof search.topic === 'string' && search.topic !== '' ? { topic: search.topic } : {}),
    ...(order === undefined || order === 'fair' ? {} : { order }),
    ...(search.active === true ? { active: true } : {}),
    ...(search.statement === true ? { statement: true } : {}),
    ...(search.holders === true ? { holders: true } : {}),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  }
}
