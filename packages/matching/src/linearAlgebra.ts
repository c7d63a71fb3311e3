/**
 * Small dense algebra. Symmetric matrices are packed by their upper triangle, row after row:
 * (0,0) (0,1) ... (0,n-1) (1,1) ... so that a sum over ballots is one pass over a short array.
 */
export const packedSize = (size: number) => (size * (size + 1)) / 2

export function packedIndex(size: number, row: number, column: number): number {
  const low = Math.min(row, column)
  const high = Math.max(row, column)
  return low * size - (low * (low - 1)) / 2 + (high - low)
}

export function dot(
  left: Float64Array,
  leftAt: number,
  right: Float64Array,
  rightAt: number,
  length: number,
): number {
  let sum = 0
  for (let i = 0; i < length; i++) sum += (left[leftAt + i] ?? 0) * (right[rightAt + i] ?? 0)
  return sum
}

export function addScaled(
  target: Float64Array,
  source: Float64Array,
  sourceAt: number,
  factor: number,
): void {
  for (let i = 0; i < target.length; i++) {
    target[i] = (target[i] ?? 0) + factor * (source[sourceAt + i] ?? 0)
  }
}

export function multiply(matrix: Float64Array, vector: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size)
  for (let row = 0; row < size; row++) product[row] = dot(matrix, row * size, vector, 0, size)
  return product
}

/** Lower Cholesky factor of a full symmetric positive definite matrix, row major. */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(size * size)
  factorise(matrix, size, factor)
  return factor
}

/** Inverse of a full symmetric positive definite matrix. */
export function invert(matrix: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size)
  createInverter(size)(matrix, inverse)
  return inverse
}

/** An inverter that keeps its working space: a fit inverts a small matrix for every voter and item in every round. */
export function createInverter(size: number) {
  const factor = new Float64Array(size * size)
  const half = new Float64Array(size * size)
  return (matrix: Float64Array, inverse: Float64Array): void => {
    factorise(matrix, size, factor)
    for (let column = 0; column < size; column++) {
      for (let row = column; row < size; row++) {
        let sum = row === column ? 1 : 0
        for (let k = column; k < row; k++) {
          sum -= (factor[row * size + k] ?? 0) * (half[k * size + column] ?? 0)
        }
        half[row * size + column] = sum / (factor[row * size + row] ?? 1)
      }
    }
    for (let row = 0; row < size; row++) {
      for (let column = 0; column <= row; column++) {
        let sum = 0
        for (let k = row; k < size; k++) {
          sum += (half[k * size + row] ?? 0) * (half[k * size + column] ?? 0)
        }
        inverse[row * size + column] = sum
        inverse[column * size + row] = sum
      }
    }
  }
}

function factorise(matrix: Float64Array, size: number, factor: Float64Array): void {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      const rest =
        (matrix[row * size + column] ?? 0) - dot(factor, row * size, factor, column * size, column)
      factor[row * size + column] =
        row === column
          ? Math.sqrt(Math.max(rest, 1e-12))
          : rest / (factor[column * size + column] ?? 1)
    }
  }
}
