/** One delegate's part of a delegation. */
export type Share = { delegate: string; basisPoints: number }

/** Where the primary delegate stands in a split. */
export const primaryPosition = 0

/** Basis points of the whole. */
export const wholeBasisPoints = 10_000

/** Most delegates that one delegation may name. */
export const maximumDelegates = 8

/** What is wrong with a split, with the values that the contract's error of the same name carries. */
export type SplitProblem =
  | { kind: 'sum'; sum: number }
  | { kind: 'zeroDelegate'; index: number }
  | { kind: 'repeated'; delegate: string }
  | { kind: 'unsorted'; previous: string; next: string }
  | { kind: 'tooLong'; count: number; maximum: number }
  | { kind: 'zeroShare'; index: number }

const zeroAddress = /^0x0{40}$/

/**
 * How many of `units` each entry holds, in the order of the shares: rounded down, and entry 0 takes what is left, so
 * that nothing is ever lost.
 */
export function splitUnits(units: bigint, shares: readonly Share[]): readonly bigint[] {
  const rest = shares.slice(1).map(({ basisPoints }) => part(units, basisPoints))
  if (shares.length === 0) return []
  return [rest.reduce((left, held) => left - held, units), ...rest]
}

/** The first thing that the token would refuse; null when it takes the split as it is. No shares: nobody. */
export function checkSplit(shares: readonly Share[]): SplitProblem | null {
  const count = shares.length
  if (count === 0) return null
  if (count > maximumDelegates) return { kind: 'tooLong', count, maximum: maximumDelegates }
  for (const [index, { delegate, basisPoints }] of shares.entries()) {
    if (zeroAddress.test(delegate)) return { kind: 'zeroDelegate', index }
    if (basisPoints <= 0) return { kind: 'zeroShare', index }
    const repeats = shares.slice(0, index).some((other) => isSame(other.delegate, delegate))
    if (repeats) return { kind: 'repeated', delegate }
    const previous = shares[index - 1]?.delegate
    if (index > 1 && previous !== undefined && previous.toLowerCase() > delegate.toLowerCase()) {
      return { kind: 'unsorted', previous, next: delegate }
    }
  }
  const sum = shares.reduce((total, { basisPoints }) => total + basisPoints, 0)
  return sum === wholeBasisPoints ? null : { kind: 'sum', sum }
}

/** The shares as the token wants them: the largest first, the others in the order of their addresses. */
export function arrangeShares(shares: readonly Share[]): readonly Share[] {
  const primary = shares.reduce<Share | undefined>(
    (largest, share) =>
      largest === undefined || share.basisPoints > largest.basisPoints ? share : largest,
    undefined,
  )
  if (primary === undefined) return []
  const others = shares.filter((share) => share !== primary)
  return [primary, ...others.toSorted((one, other) => byAddress(one.delegate, other.delegate))]
}

/** `basisPoints` of `units`, rounded down. */
export function part(units: bigint, basisPoints: number): bigint {
  return (units * BigInt(basisPoints)) / BigInt(wholeBasisPoints)
}

function byAddress(one: string, other: string): number {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()]
  return left < right ? -1 : left > right ? 1 : 0
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
