/** Pearson's correlation; 0 where one side does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const n = Math.max(1, xs.length)
  const mx = xs.reduce((sum, x) => sum + x, 0) / n
  const my = ys.reduce((sum, y) => sum + y, 0) / n
  let xy = 0
  let xx = 0
  let yy = 0
  xs.forEach((x, index) => {
    const y = ys[index] ?? 0
    xy += (x - mx) * (y - my)
    xx += (x - mx) ** 2
    yy += (y - my) ** 2
  })
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0
}
