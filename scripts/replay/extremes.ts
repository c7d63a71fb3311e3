/** The lowest of any number of values; `Math.min` takes as many as a call may have arguments, some 100,000. */
export function lowest(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
}

/** The highest of any number of values, or `least`. */
export function highest(values: readonly number[], least = Number.NEGATIVE_INFINITY): number {
  return values.reduce((one, other) => Math.max(one, other), least)
}
