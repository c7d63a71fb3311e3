import { countHeads, isContested } from './headCounts.ts'
import type { IndexedHistory } from './indexHistory.ts'
import type { Verdict } from './matchingModel.ts'
import { isDecisive, isDeclared } from './positionCode.ts'
import { splitHalfReliability } from './splitHalfReliability.ts'

const fewestContested = 10
const lowestReliability = 0.2

/** Whether the record tells voters apart at all; if not, whether declared stances can stand in. */
export function judgeRecord(history: IndexedHistory): Verdict {
  const reason = whyNot(history)
  if (reason === undefined) return { kind: 'recorded' }
  const hasStances = history.positions.code.some((code) => isDeclared(code) && isDecisive(code))
  return { kind: hasStances ? 'declared' : 'refused', reason }
}

function whyNot(history: IndexedHistory): string | undefined {
  const contested = countHeads(history).recorded.map(isContested)
  const count = contested.filter(Boolean).length
  if (count < fewestContested) {
    const left = history.ignored.unknownProposals
    const ignored = left > 0 ? ` (${left} votes on unknown proposals were left out)` : ''
    return `${howMany(history, count)} contested, with at least 5 votes for or against and a tenth of them in the minority${ignored}; it takes ${fewestContested} to tell delegates apart.`
  }
  const reliability = splitHalfReliability(history, contested)
  if (reliability === undefined) {
    return 'Too few voters here voted on the same contested proposals; it takes more of them to tell delegates apart.'
  }
  if (reliability < lowestReliability) {
    return 'Who agreed with whom in one half of this history does not tell who agreed in the other; it takes more contested votes to tell delegates apart.'
  }
  return undefined
}

function howMany({ items }: IndexedHistory, contested: number): string {
  const proposals = items.filter(({ kind }) => kind === 'proposal').length
  if (proposals === 1)
    return contested === 0 ? 'The one proposal here was not' : 'Only one here was'
  const had = contested === 0 ? 'None' : `Only ${contested}`
  return `${had} of the ${proposals} proposals here ${contested > 1 ? 'were' : 'was'}`
}
