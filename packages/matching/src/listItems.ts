import { finite } from './finite.ts'
import type { Item } from './indexHistory.ts'
import type { VotingHistory } from './votingHistory.ts'

/** Proposals and questions as items; a question that restates a known proposal is that proposal. */
export function listItems({ proposals, questions = [] }: VotingHistory) {
  const items: Item[] = []
  const known = new Set<string>()
  for (const { id, topic, startsAt } of proposals) {
    if (known.has(id)) continue
    known.add(id)
    items.push({ id, kind: 'proposal', topic, time: finite(startsAt) })
  }
  const restates = new Map<string, string>()
  const asked = new Set<string>()
  for (const { id, topic, proposal } of questions) {
    if (asked.has(id)) continue
    asked.add(id)
    if (proposal !== undefined && known.has(proposal)) {
      restates.set(id, proposal)
      continue
    }
    // A question may bear the id of a proposal; as an item it then needs a name of its own.
    const item = known.has(id) ? `question:${id}` : id
    if (item !== id) restates.set(id, item)
    items.push({ id: item, kind: 'question', topic, time: undefined })
  }
  return { items, restates }
}
