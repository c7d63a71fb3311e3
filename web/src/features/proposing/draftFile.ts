import { saveFile } from '../../lib/saveFile.ts'
import { type ProposalDraft, proposalDraft } from './proposalDraft.ts'

const format = 'mandate-proposal-draft'

/** A draft as a file: JSON that says what it is. */
export function writeDraftFile(draft: ProposalDraft): string {
  return `${JSON.stringify({ format, version: 1, ...draft }, null, 2)}\n`
}

/** @throws when the text is not a draft. */
export function readDraftFile(text: string): ProposalDraft {
  return proposalDraft.parse(JSON.parse(text))
}

/** Offers a file to save, named after the title. */
export function downloadDraft(draft: ProposalDraft): void {
  const name =
    draft.title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40) || 'proposal'
  saveFile(`${name}.json`, writeDraftFile(draft))
}
