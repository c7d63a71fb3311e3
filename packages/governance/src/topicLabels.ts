/** Sorts proposals under a topic: those that are named, or those whose titles say one of some words. */
export type TopicLabel = {
  topic: string
  /** Ids of proposals, in decimal digits. */
  proposals?: readonly string[]
  /** Words, or words in a row, as they stand in titles; neither case nor punctuation matters. */
  titles?: readonly string[]
  /** Who decided it. */
  by: string
  /** When, as `2026-11-28`. */
  on: string
}

/**
 * What a DAO's proposals are about where neither their texts nor their governor say so; kept in a file, so that every
 * change of it can be followed.
 */
export type TopicLabels = {
  /** Counts up with every change. */
  version: number
  /** Where anybody may propose a correction. */
  corrections?: string
  labels: readonly TopicLabel[]
}

/** The label of a proposal, and which words of its title it goes by; `word` null: the proposal itself is named. */
export type FoundLabel = { label: TopicLabel; word: string | null }

/** @returns the first label that names the proposal, else the first whose words its title says, else null */
export function findTopicLabel(
  labels: readonly TopicLabel[],
  { proposalId, title }: { proposalId: bigint; title: string },
): FoundLabel | null {
  const id = proposalId.toString()
  const named = labels.find(({ proposals = [] }) => proposals.includes(id))
  if (named !== undefined) return { label: named, word: null }
  const said = spoken(title)
  for (const label of labels) {
    const word = label.titles?.find((words) => said.includes(spoken(words)))
    if (word !== undefined) return { label, word }
  }
  return null
}

/** ` words in a row `: no word is found within another. */
function spoken(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return ` ${words.join(' ')} `
}
