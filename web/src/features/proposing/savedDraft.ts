import { readLocal, removeLocal, writeLocal } from '../../lib/localStore.ts'
import { emptyDraft, type ProposalDraft, proposalDraft } from './proposalDraft.ts'

/** One draft for each governor, in this browser only. */
function keyOf(dao: { chain: { id: number }; contracts: { governor: string } }): string {
  return `mandate.draft.${dao.chain.id}.${dao.contracts.governor}`
}

type Dao = Parameters<typeof keyOf>[0]

export function readSavedDraft(dao: Dao): ProposalDraft {
  return readLocal(keyOf(dao), (json) => proposalDraft.parse(json)) ?? emptyDraft
}

export function saveDraft(dao: Dao, draft: ProposalDraft): void {
  writeLocal(keyOf(dao), draft)
}

export function forgetDraft(dao: Dao): void {
  removeLocal(keyOf(dao))
}
