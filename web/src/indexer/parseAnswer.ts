import { visibleText } from '@mandate/governance/visibleText'

/** Fields that are shown and in which anybody may have written anything. A proposal's `description` is its source, kept as it is. */
const written: ReadonlySet<string> = new Set(['title', 'body', 'name', 'statement', 'reason'])

/** Reads an answer of the index; what strangers wrote comes without the characters that let a name be read as another. */
export function parseAnswer(text: string): unknown {
  return JSON.parse(text, (field, value) =>
    typeof value === 'string' && written.has(field) ? visibleText(value) : value,
  )
}
