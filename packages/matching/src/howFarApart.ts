import type { Panel } from './alignment.ts'

/** Mean difference of what two delegates, by their rows, are expected to decide: 0 for doubles. */
export function howFarApart({ items, probability }: Panel, left: number, right: number): number {
  const width = items.length
  let apart = 0
  for (let j = 0; j < width; j++) {
    apart += Math.abs((probability[left * width + j] ?? 0) - (probability[right * width + j] ?? 0))
  }
  return apart / Math.max(1, width)
}
