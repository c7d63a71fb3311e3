/** What a fit reads: decisive positions in both directions. Entry k of a row is (other, sign, weight). */
export type Observations = { byVoter: Rows; byItem: Rows }

export type Rows = {
  count: number
  start: Int32Array
  other: Int32Array
  /** +1/2 for For, -1/2 for Against. */
  sign: Float64Array
  /** 1 for a recorded ballot, less for a stance or an old ballot. */
  weight: Float64Array
}

export type Observation = { voter: number; item: number; sign: number; weight: number }

/** Lays observations out by voter and by item; rows keep the order they come in. */
export function layOutObservations(
  observations: readonly Observation[],
  { voters, items }: { voters: number; items: number },
): Observations {
  return {
    byVoter: rows(observations, voters, (one) => [one.voter, one.item]),
    byItem: rows(observations, items, (one) => [one.item, one.voter]),
  }
}

function rows(
  observations: readonly Observation[],
  count: number,
  ends: (one: Observation) => [own: number, other: number],
): Rows {
  const start = new Int32Array(count + 1)
  for (const one of observations) {
    const next = ends(one)[0] + 1
    start[next] = (start[next] ?? 0) + 1
  }
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0)
  const fill = start.slice()
  const other = new Int32Array(observations.length)
  const sign = new Float64Array(observations.length)
  const weight = new Float64Array(observations.length)
  for (const one of observations) {
    const [own, far] = ends(one)
    const at = fill[own] ?? 0
    fill[own] = at + 1
    other[at] = far
    sign[at] = one.sign
    weight[at] = one.weight
  }
  return { count, start, other, sign, weight }
}
