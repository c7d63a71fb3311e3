/** What an action may carry that nobody set a rule for: number 0 alone, the default type or no topic. */
const defaultOnly = 1

/**
 * Those of `numbers` (of topics, or of proposal types) that a proposal with certain actions may have, ascending: every
 * rule of an action must allow it.
 *
 * @param allowed for each rule, the bits of the numbers that it allows; 0: nobody set it.
 */
export function allowedByAll(allowed: readonly number[], numbers: readonly number[]): number[] {
  const common = allowed.reduce((bits, ofAction) => bits & (ofAction || defaultOnly), -1)
  return numbers.filter((one) => (common & (1 << one)) !== 0).toSorted((a, b) => a - b)
}
