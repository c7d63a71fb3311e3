/** What an action may carry that nobody set a rule for: number 0 alone, the default type or no topic. */
const defaultOnly = 1

/**
 * Those of `numbers` (of topics, or of proposal types) that a proposal with certain actions may have, ascending: every
 * action must allow it.
 *
 * @param allowed for each action, the bits of the numbers that its rule allows; 0: it has no rule.
 */
export function allowedByAll(allowed: readonly number[], numbers: readonly number[]): number[] {
  const common = allowed.reduce((bits, ofAction) => bits & (ofAction || defaultOnly), -1)
  return numbers.filter((one) => (common & (1 << one)) !== 0).toSorted((a, b) => a - b)
}
