import { type Hex, stringToHex } from 'viem'
import { agreement } from './agreement.ts'
import { questions } from './questions.ts'
import type { Position } from './topics.ts'

const indifference = 0.2

/** A position as the registry takes it: against 0, for 1, abstain 2. */
export function stancesOf(position: Position): { question: Hex; choice: number }[] {
  return questions.map(({ id, lean }) => {
    const agreed = agreement(position, lean)
    const choice = Math.abs(agreed) < indifference ? 2 : agreed > 0 ? 1 : 0
    return { question: stringToHex(id, { size: 32 }), choice }
  })
}
