import { MatchingError } from './MatchingError.ts'
import type { Choice } from './votingHistory.ts'

/** One voter's position on one item in a byte: the choice, plus 4 where it is declared and not a ballot. */
const choices: ReadonlyMap<string, number> = new Map([
  ['against', 0],
  ['for', 1],
  ['abstain', 2],
] as const satisfies [Choice, number][])

/** @throws MatchingError on any other choice: taken for one of these, it would be a vote that nobody cast. */
export function encodePosition(choice: Choice, declared: boolean): number {
  const code = choices.get(choice)
  if (code === undefined)
    throw new MatchingError(`A choice is "for", "against" or "abstain", not "${choice}".`)
  return code + (declared ? 4 : 0)
}

export const isDecisive = (code: number) => (code & 3) < 2

export const isFor = (code: number) => (code & 3) === 1

export const isDeclared = (code: number) => code >= 4

/** Whether two codes are decisive and opposite. */
export const areOpposed = (left: number, right: number) =>
  isDecisive(left) && isDecisive(right) && isFor(left) !== isFor(right)
