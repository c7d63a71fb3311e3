import type { Matching } from './useMatching.ts'
export function Comparison(_props: {
  matching: Matching
  compared: readonly string[]
  onRemove: (address: string) => void
}) {
  return null
}
