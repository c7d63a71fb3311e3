/** The share of `held` proposals an account voted on, from 0 to 1. Null when there was nothing to vote on. */
export function participation({ cast, held }: { cast: number; held: number }): number | null {
  if (held <= 0) return null
  return Math.min(1, cast / held)
}
