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

/** Characters of a title that are looked at: whoever proposes may write as many as they pay for. */
const titleCharacters = 1_000

/**
 * What sorts the proposals of a DAO with these labels.
 *
 * @returns a function that gives the first label that names the proposal, else the first whose words its title says, else
 *   null
 */
export function topicSorter(labels: readonly TopicLabel[]) {
  const rules = labels.flatMap((label) =>
    (label.titles ?? []).map((word) => ({ label, word, spoken: spoken(word) })),
  )
  return ({ proposalId, title }: { proposalId: bigint; title: string }): FoundLabel | null => {
    const id = proposalId.toString()
    const label = labels.find(({ proposals = [] }) => proposals.includes(id))
    if (label !== undefined) return { label, word: null }
    const said = spoken(title.slice(0, titleCharacters))
    const rule = rules.find((one) => said.includes(one.spoken))
    return rule === undefined ? null : { label: rule.label, word: rule.word }
  }
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
