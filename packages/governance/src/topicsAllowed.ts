import { defaultTopic } from './delegation.ts'

/**
 * Those of `topics` that a proposal with certain actions may carry, in ascending order.
 *
 * @param allowed for each action, the bits of the topics that its target and function may carry; 0: nobody mapped them,
 * so they may carry the default topic alone.
 */
export function topicsAllowed(allowed: readonly number[], topics: readonly number[]): number[] {
  const common = allowed.reduce(
    (bits, ofAction) => bits & (ofAction === 0 ? 1 << defaultTopic : ofAction),
    -1,
  )
  return topics.filter((topic) => (common & (1 << topic)) !== 0).toSorted((a, b) => a - b)
}
