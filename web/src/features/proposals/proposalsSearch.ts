import { type ProposalState, proposalStates } from '@mandate/governance/proposalState'
import { searchText } from '../../lib/searchText.ts'

/** What the list shows, kept in the address so that it can be shared. */
export type ProposalsSearch = { state?: ProposalState; topic?: string; q?: string; page?: number }

/** Anything else in the address is dropped. */
export function parseProposalsSearch(search: Record<string, unknown>): ProposalsSearch {
  const state = proposalStates.find((name) => name === search.state)
  const page = Number(search.page)
  return {
    ...(state === undefined ? {} : { state }),
    ...(typeof search.topic === 'string' && search.topic !== '' ? { topic: search.topic } : {}),
    ...(typeof search.q === 'string' && search.q !== '' ? { q: searchText(search.q) } : {}),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  }
}
