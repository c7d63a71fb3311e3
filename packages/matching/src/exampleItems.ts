import type { MatchingModel } from './matchingModel.ts'

export const mostExamples = 512
export const fewExamples = 64

/** Items that stand for contested decisions to come, at most `limit`, spread evenly over the model's own order. */
export function exampleItems({ items }: MatchingModel, limit: number, topic?: number): number[] {
  const open = Array.from(items.weight.keys()).filter(
    (item) => (items.weight[item] ?? 0) > 0 && (topic === undefined || items.topic[item] === topic),
  )
  if (open.length <= limit) return open
  return Array.from(
    { length: limit },
    (_, index) => open[Math.floor((index * open.length) / limit)] ?? 0,
  )
}
