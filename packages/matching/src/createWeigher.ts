import type { MatchingModel } from './matchingModel.ts'
import type { WeighItem } from './score.ts'

const mostImportance = 5
/** Weights compare topics with one another: beyond these bounds nothing is left to change. */
const leastTopicWeight = 0.001
const mostTopicWeight = 1000

export type Wishes = {
  topic?: string
  topicWeights?: Record<string, number>
  answers: readonly { item: number; importance: number }[]
}

/**
 * How much each example counts for this person: by topic, and more where it resembles an answer that matters to them
 * (same topic, or the same direction in the model). Importance changes what is weighed, never how certain an answer is.
 */
export function createWeigher(model: MatchingModel, wishes: Wishes): WeighItem {
  const { topic, topicWeights = {}, answers } = wishes
  const marked = answers.filter(({ importance }) => importance !== 1 && importance >= 0)
  return (item) => {
    const own = model.topics[model.items.topic[item] ?? -1]
    if (topic !== undefined && own !== topic) return 0
    let weight = model.items.weight[item] ?? 0
    if (weight === 0) return 0
    if (own !== undefined) weight *= readTopicWeight(topicWeights[own])
    for (const { item: answered, importance } of marked) {
      const factor = Math.min(importance, mostImportance)
      weight *= 1 + (factor - 1) * likeness(model, answered, item)
    }
    return weight
  }
}

/** What is no number says nothing, and leaves the topic its usual weight. */
function readTopicWeight(wanted = 1): number {
  if (Number.isNaN(wanted)) return 1
  return wanted < leastTopicWeight ? 0 : Math.min(wanted, mostTopicWeight)
}

/** 1 for two items of one topic or of one direction, 0 for two that have nothing to do with each other. */
function likeness({ items, dimensions }: MatchingModel, left: number, right: number): number {
  const shared = items.topic[left] ?? -1
  if (shared >= 0 && shared === items.topic[right]) return 1
  const n = dimensions + 1
  let ab = 0
  let aa = 1e-9
  let bb = 1e-9
  for (let i = 0; i < dimensions; i++) {
    const a = items.mean[left * n + i] ?? 0
    const b = items.mean[right * n + i] ?? 0
    ab += a * b
    aa += a * a
    bb += b * b
  }
  return (ab * ab) / (aa * bb)
}
