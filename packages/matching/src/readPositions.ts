import { finite } from './finite.ts'
import type { Item } from './indexHistory.ts'
import { encodePosition } from './positionCode.ts'
import type { VotingHistory } from './votingHistory.ts'

/** Ballots and stances in the order they came, by number; positions on unknown items are counted and left out. */
export type PositionRows = {
  count: number
  voter: Int32Array
  item: Int32Array
  code: Uint8Array
  /** Unix seconds, or minus infinity. */
  at: Float64Array
  /** Row to the question a stance answers. */
  question: ReadonlyMap<number, string>
  /** Earliest ballot on each item. */
  firstCast: readonly (number | undefined)[]
}

export function readPositions(
  { ballots, stances = [], questions = [] }: VotingHistory,
  items: readonly Item[],
  restates: ReadonlyMap<string, string>,
) {
  const size = ballots.length + stances.length
  const voter = new Int32Array(size)
  const item = new Int32Array(size)
  const code = new Uint8Array(size)
  const at = new Float64Array(size)
  const question = new Map<number, string>()
  const firstCast: (number | undefined)[] = items.map(() => undefined)
  const ignored = { unknownProposals: 0, unknownQuestions: 0 }
  const voterAt = new Map<string, number>()
  const itemAt = new Map(items.map(({ id }, index) => [id, index]))
  const proposalCount = items.findIndex(({ kind }) => kind === 'question')
  const proposals = proposalCount < 0 ? items.length : proposalCount
  const known = new Set(questions.map(({ id }) => id))
  let count = 0

  function add(who: string, where: number, what: number, when: number | undefined) {
    const number = voterAt.get(who) ?? voterAt.size
    voterAt.set(who, number)
    voter[count] = number
    item[count] = where
    code[count] = what
    at[count] = finite(when) ?? Number.NEGATIVE_INFINITY
    count++
  }

  for (const ballot of ballots) {
    const where = itemAt.get(ballot.proposal)
    if (where === undefined || where >= proposals) {
      ignored.unknownProposals++
      continue
    }
    const when = finite(ballot.castAt)
    if (when !== undefined) firstCast[where] = Math.min(when, firstCast[where] ?? when)
    add(ballot.voter, where, encodePosition(ballot.choice, false), when)
  }
  for (const stance of stances) {
    const where = itemAt.get(restates.get(stance.question) ?? stance.question)
    if (where === undefined || !known.has(stance.question)) {
      ignored.unknownQuestions++
      continue
    }
    question.set(count, stance.question)
    add(stance.delegate, where, encodePosition(stance.choice, true), stance.declaredAt)
  }
  const rows: PositionRows = { count, voter, item, code, at, question, firstCast }
  return { rows, voters: [...voterAt.keys()], ignored }
}
