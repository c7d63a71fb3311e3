import { matchingWords } from '../../words/matching.ts'

/** Says that the person delegates to somebody now: `parts` of the power, or all of it; nothing without `parts`. */
export function CurrentMark({ parts }: { parts: readonly string[] | undefined }) {
  if (parts === undefined) return null
  return (
    <p className="mt-1 w-fit rounded-xl bg-wash px-2 py-0.5 text-xs font-normal text-accent">
      {matchingWords.matches.current(parts)}
    </p>
  )
}
