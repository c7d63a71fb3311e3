import { createRandom } from './createRandom.ts'

/** A mean with the bounds of 95 of 100 resamples. */
export type Estimate = { mean: number; low: number; high: number }

const resamples = 1000

/** Bootstrap over persons: all rows of one person are drawn together. Null where there is no value. */
export function estimate(
  rows: readonly { person: string; value: number | null }[],
): Estimate | null {
  const byPerson = new Map<string, number[]>()
  for (const { person, value } of rows) {
    if (value === null) continue
    byPerson.set(person, [...(byPerson.get(person) ?? []), value])
  }
  const groups = [...byPerson.values()].map((values) => ({
    sum: values.reduce((sum, value) => sum + value, 0),
    count: values.length,
  }))
  if (groups.length === 0) return null
  const random = createRandom(2024)
  const means = Float64Array.from({ length: resamples }, () => {
    let sum = 0
    let count = 0
    for (let i = 0; i < groups.length; i++) {
      const group = groups[Math.floor(random() * groups.length)]
      sum += group?.sum ?? 0
      count += group?.count ?? 0
    }
    return sum / count
  }).sort()
  const total = groups.reduce((sum, group) => sum + group.sum, 0)
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  return {
    mean: total / count,
    low: means[Math.floor(0.025 * resamples)] ?? 0,
    high: means[Math.floor(0.975 * resamples)] ?? 0,
  }
}
