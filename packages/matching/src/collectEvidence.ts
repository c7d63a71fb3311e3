import type { Answer } from './foldIn.ts'
import type { MatchingModel } from './matchingModel.ts'
import type { Evidence } from './matchResult.ts'
import { isDecisive, isDeclared, isFor } from './positionCode.ts'

/** What a delegate did on the very items the person answered, from the record and the registry alone. */
export function collectEvidence(
  model: MatchingModel,
  delegate: number,
  answers: readonly Answer[],
): { agreements: Evidence[]; differences: Evidence[] } {
  const evidence = answers.flatMap(({ item, choice: answer }): Evidence[] => {
    const code = positionOf(model, item, delegate)
    if (code === undefined || !isDecisive(code)) return []
    return [
      {
        item: model.items.ids[item] ?? '',
        kind: model.items.kinds[item] ?? 'proposal',
        answer,
        choice: isFor(code) ? 'for' : 'against',
        source: isDeclared(code) ? 'stance' : 'ballot',
      },
    ]
  })
  return {
    agreements: evidence.filter(({ answer, choice }) => answer === choice),
    differences: evidence.filter(({ answer, choice }) => answer !== choice),
  }
}

function positionOf({ positions }: MatchingModel, item: number, voter: number): number | undefined {
  let low = positions.start[item] ?? 0
  let high = (positions.start[item + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = positions.voter[middle] ?? 0
    if (found === voter) return positions.code[middle]
    if (found < voter) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
