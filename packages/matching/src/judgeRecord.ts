import type { IndexedHistory } from './indexHistory.ts'
import type { Verdict } from './matchingModel.ts'
import { splitHalfReliability } from './splitHalfReliability.ts'

const fewestContested = 10
const lowestReliability = 0.2

/** Whether the record tells voters apart at all; if not, whether declared stances can stand in. */
export function judgeRecord(history: IndexedHistory, contested: readonly boolean[]): Verdict {
  const reason = whyNot(history, contested)
  if (reason === undefined) return { kind: 'recorded' }
  const declared = new Set(history.positions.flatMap((one) => (one.declared ? [one.voter] : [])))
  return declared.size > 0
    ? { kind: 'declared', reason }
    : { kind: 'refused', reason: `${reason} Delegates can answer the questionnaire meanwhile.` }
}

function whyNot(history: IndexedHistory, contested: readonly boolean[]): string | undefined {
  const count = contested.filter(Boolean).length
  if (count < fewestContested) {
    const had =
      count === 0
        ? 'No proposal here was'
        : `Only ${count} of the proposals here ${count === 1 ? 'was' : 'were'}`
    return `${had} contested (at least 5 votes for or against, a tenth of them in the minority); ${fewestContested} are needed to tell delegates apart.`
  }
  const reliability = splitHalfReliability(history, contested)
  if (reliability === undefined || reliability < lowestReliability) {
    return 'How two voters agreed in one half of this history says too little about the other half; more contested votes are needed.'
  }
  return undefined
}
