import type { Observations, Rows } from './observations.ts'
import { createGaussian, createRandom } from './random.ts'

/**
 * A first guess of the voters' positions: the leading singular vectors of what the ballots deviate from each item's
 * own mean, by subspace iteration. Voters come out with unit variance in each dimension.
 */
export function spectralStart(
  { byVoter, byItem }: Observations,
  { dimensions, seed }: { dimensions: number; seed: number },
): Float64Array {
  const gaussian = createGaussian(createRandom(seed))
  const expected = itemMeans(byItem)
  let voters: Float64Array = Float64Array.from({ length: byVoter.count * dimensions }, gaussian)
  for (let round = 0; round < 8; round++) {
    orthonormalise(voters, dimensions)
    const items = project(byItem, voters, dimensions, (item) => expected[item] ?? 0)
    voters = project(byVoter, items, dimensions, (_, item) => expected[item] ?? 0)
  }
  orthonormalise(voters, dimensions)
  const scale = Math.sqrt(byVoter.count)
  return voters.map((value) => Math.max(-2.5, Math.min(2.5, value * scale)))
}

function itemMeans({ count, start, sign, weight }: Rows): Float64Array {
  const means = new Float64Array(count)
  for (let item = 0; item < count; item++) {
    let total = 0
    let sum = 0
    for (let k = start[item] ?? 0; k < (start[item + 1] ?? 0); k++) {
      total += weight[k] ?? 0
      sum += (weight[k] ?? 0) * (sign[k] ?? 0)
    }
    means[item] = sum / (total + 1)
  }
  return means
}

function project(
  rows: Rows,
  other: Float64Array,
  dimensions: number,
  expected: (own: number, other: number) => number,
): Float64Array {
  const own = new Float64Array(rows.count * dimensions)
  for (let row = 0; row < rows.count; row++) {
    const from = rows.start[row] ?? 0
    const end = rows.start[row + 1] ?? 0
    const damping = 1 / Math.sqrt(end - from + 5)
    for (let k = from; k < end; k++) {
      const far = rows.other[k] ?? 0
      const residual = ((rows.sign[k] ?? 0) - expected(row, far)) * (rows.weight[k] ?? 0) * damping
      for (let d = 0; d < dimensions; d++) {
        const at = row * dimensions + d
        own[at] = (own[at] ?? 0) + residual * (other[far * dimensions + d] ?? 0)
      }
    }
  }
  return own
}

/** Gram and Schmidt over the columns; a column with nothing of its own becomes zero. */
function orthonormalise(matrix: Float64Array, columns: number): void {
  const rows = matrix.length / columns
  const inner = (a: number, b: number) => {
    let sum = 0
    for (let r = 0; r < rows; r++)
      sum += (matrix[r * columns + a] ?? 0) * (matrix[r * columns + b] ?? 0)
    return sum
  }
  for (let column = 0; column < columns; column++) {
    for (let earlier = 0; earlier < column; earlier++) {
      const overlap = inner(column, earlier)
      for (let r = 0; r < rows; r++) {
        const at = r * columns + column
        matrix[at] = (matrix[at] ?? 0) - overlap * (matrix[r * columns + earlier] ?? 0)
      }
    }
    const norm = Math.sqrt(inner(column, column))
    const scale = norm > 1e-12 ? 1 / norm : 0
    for (let r = 0; r < rows; r++) {
      const at = r * columns + column
      matrix[at] = (matrix[at] ?? 0) * scale
    }
  }
}
