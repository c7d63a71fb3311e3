import { hashText, mix } from './random.ts'
import type { Choice, VotingHistory } from './votingHistory.ts'

export type Item = {
  id: string
  kind: 'proposal' | 'question'
  topic: string | undefined
  /** Unix seconds, where the history knows. */
  time: number | undefined
}

/** One voter's position on one item: a ballot on record, or a declared stance. */
export type Position = { voter: number; item: number; choice: Choice; declared: boolean }

/** A stance and a ballot of one delegate on the same matter that say different things. */
export type Contradiction = { voter: number; question: string; proposal: string }

export type IndexedHistory = {
  voters: readonly string[]
  items: readonly Item[]
  /** Sorted by voter, then item; at most one for each pair. */
  positions: readonly Position[]
  /** Questions that restate a proposal, by question id. */
  restates: ReadonlyMap<string, string>
  contradictions: readonly Contradiction[]
  ignored: { unknownProposals: number; duplicates: number; unknownQuestions: number }
}

/**
 * Numbers voters and items so that neither names nor the order of the input matter: both are sorted by a hash of who
 * voted what on which, and only true twins fall back on their names.
 */
export function indexHistory(history: VotingHistory): IndexedHistory {
  const restates = restatements(history)
  const { cells, contradictions, ignored } = readPositions(history, restates)
  const items = listItems(history, restates, cells)
  const { voterHash, itemHash } = structuralHashes(items, cells)
  const byHash = (hash: ReadonlyMap<string, number>) => (left: string, right: string) =>
    (hash.get(left) ?? 0) - (hash.get(right) ?? 0) || (left < right ? -1 : 1)
  const voters = [...voterHash.keys()].sort(byHash(voterHash))
  const sortedItems = [...items.keys()].sort(byHash(itemHash))
  const voterAt = new Map(voters.map((id, index) => [id, index]))
  const itemAt = new Map(sortedItems.map((id, index) => [id, index]))
  const positions: Position[] = []
  for (const { voter, item, choice, declared } of cells.values()) {
    const at = { voter: voterAt.get(voter), item: itemAt.get(item) }
    if (at.voter === undefined || at.item === undefined) continue
    positions.push({ voter: at.voter, item: at.item, choice, declared })
  }
  positions.sort((left, right) => left.voter - right.voter || left.item - right.item)
  return {
    voters,
    items: sortedItems.flatMap((id) => items.get(id) ?? []),
    positions,
    restates,
    contradictions: contradictions.flatMap(({ voter, ...rest }) => {
      const at = voterAt.get(voter)
      return at === undefined ? [] : [{ voter: at, ...rest }]
    }),
    ignored,
  }
}

type Cell = { voter: string; item: string; choice: Choice; declared: boolean; at: number }
type Cells = Map<string, Cell>

function restatements(history: VotingHistory): Map<string, string> {
  const known = new Set(history.proposals.map((proposal) => proposal.id))
  const restates = new Map<string, string>()
  for (const question of history.questions ?? []) {
    if (question.proposal !== undefined && known.has(question.proposal)) {
      restates.set(question.id, question.proposal)
    }
  }
  return restates
}

/** Of several ballots on one proposal the latest counts; a ballot always stands above a stance. */
function readPositions(history: VotingHistory, restates: ReadonlyMap<string, string>) {
  const cells: Cells = new Map()
  const ignored = { unknownProposals: 0, duplicates: 0, unknownQuestions: 0 }
  const proposals = new Set(history.proposals.map((proposal) => proposal.id))
  for (const { voter, proposal, choice, castAt } of history.ballots) {
    if (!proposals.has(proposal)) {
      ignored.unknownProposals++
      continue
    }
    const key = `${voter}\n${proposal}`
    const at = finite(castAt) ?? Number.NEGATIVE_INFINITY
    const earlier = cells.get(key)
    if (earlier) ignored.duplicates++
    if (!earlier || at >= earlier.at) {
      cells.set(key, { voter, item: proposal, choice, declared: false, at })
    }
  }
  const questions = new Set((history.questions ?? []).map((question) => question.id))
  const contradictions: { voter: string; question: string; proposal: string }[] = []
  for (const { delegate, question, choice, declaredAt } of history.stances ?? []) {
    if (!questions.has(question)) {
      ignored.unknownQuestions++
      continue
    }
    const proposal = restates.get(question)
    const item = proposal ?? questionItem(question, proposals)
    const key = `${delegate}\n${item}`
    const at = finite(declaredAt) ?? Number.NEGATIVE_INFINITY
    const earlier = cells.get(key)
    if (earlier && !earlier.declared) {
      const opposed =
        earlier.choice !== choice && earlier.choice !== 'abstain' && choice !== 'abstain'
      if (opposed && proposal !== undefined) {
        contradictions.push({ voter: delegate, question, proposal })
      }
    } else if (!earlier || at >= earlier.at) {
      cells.set(key, { voter: delegate, item, choice, declared: true, at })
    }
  }
  return { cells, contradictions, ignored }
}

/** A question keeps its id as an item unless a proposal already bears it. */
function questionItem(question: string, proposals: ReadonlySet<string>): string {
  return proposals.has(question) ? `question:${question}` : question
}

function listItems(
  history: VotingHistory,
  restates: ReadonlyMap<string, string>,
  cells: Cells,
): Map<string, Item> {
  const firstCast = new Map<string, number>()
  for (const { item, at } of cells.values()) {
    if (Number.isFinite(at)) firstCast.set(item, Math.min(at, firstCast.get(item) ?? at))
  }
  const items = new Map<string, Item>()
  for (const { id, topic, startsAt } of history.proposals) {
    items.set(id, { id, kind: 'proposal', topic, time: finite(startsAt) ?? firstCast.get(id) })
  }
  const proposals = new Set(items.keys())
  for (const { id, topic } of history.questions ?? []) {
    if (restates.has(id)) continue
    const item = questionItem(id, proposals)
    items.set(item, { id: item, kind: 'question', topic, time: undefined })
  }
  return items
}

/** Two rounds of colour refinement over the graph of positions; sums, so that the order of the input is lost. */
function structuralHashes(items: ReadonlyMap<string, Item>, cells: Cells) {
  let itemHash = new Map<string, number>()
  for (const [id, item] of items) {
    itemHash.set(id, mix(Math.round(item.time ?? 0) | 0, item.kind === 'question' ? 1 : 0))
  }
  let voterHash = new Map<string, number>()
  for (let round = 0; round < 3; round++) {
    const nextVoters = new Map<string, number>()
    for (const { voter, item, choice, declared } of cells.values()) {
      const stirred = mix(itemHash.get(item) ?? 0, hashText(choice) + (declared ? 1 : 0))
      nextVoters.set(voter, ((nextVoters.get(voter) ?? 0) + stirred) >>> 0)
    }
    voterHash = nextVoters
    const nextItems = new Map(itemHash)
    for (const { voter, item, choice, declared } of cells.values()) {
      const stirred = mix(voterHash.get(voter) ?? 0, hashText(choice) + (declared ? 1 : 0))
      nextItems.set(item, ((nextItems.get(item) ?? 0) + stirred) >>> 0)
    }
    itemHash = nextItems
  }
  return { voterHash, itemHash }
}

const finite = (value: number | undefined) =>
  value !== undefined && Number.isFinite(value) ? value : undefined
