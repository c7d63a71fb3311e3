/** What a proposal says for itself: one line of title, then Markdown. */
export type Description = { title: string; body: string }

// No repetition before the mark: a text of blanks would otherwise take quadratic time.
const proposerSuffix = /#proposer=0x[0-9a-fA-F]{40}$/

/**
 * Reads a `ProposalCreated` description: the first line is the title (a Markdown heading mark is dropped), the rest is
 * the body. The `#proposer=0x…` suffix that protects a proposal from being front-run is not part of either.
 */
export function parseDescription(description: string): Description {
  const text = description.replace(proposerSuffix, '').trim()
  const lineEnd = text.search(/\r?\n/)
  const firstLine = lineEnd < 0 ? text : text.slice(0, lineEnd)
  const body = lineEnd < 0 ? '' : text.slice(lineEnd).trim()
  return { title: firstLine.replace(/^#+\s*/, '').trim(), body }
}

/**
 * Writes a description that only `proposer` may submit (OpenZeppelin Governor, `#proposer=` suffix), so that nobody
 * can copy a pending transaction and cancel the proposal afterwards.
 */
export function composeDescription({ title, body }: Description, proposer?: string): string {
  const text = body.trim() === '' ? `# ${title.trim()}` : `# ${title.trim()}\n\n${body.trim()}`
  return proposer === undefined ? text : `${text}\n\n#proposer=${proposer}`
}
