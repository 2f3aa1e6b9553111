/** A square matrix, row after row. */
export type SquareMatrix = Readonly<{ size: number; cells: Float64Array }>

/** The cell in a row and a column, both from 0. */
export function cell(matrix: SquareMatrix, row: number, column: number): number {
  return matrix.cells[row * matrix.size + column] ?? 0
}

/** Lower-triangular L with L·Lᵀ = matrix, for a symmetric positive definite matrix; throws otherwise. Source: Cholesky. */
export function factorise(matrix: SquareMatrix): SquareMatrix {
  const { size } = matrix
  const lower: SquareMatrix = { size, cells: new Float64Array(size * size) }
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let rest = cell(matrix, row, column)
      for (let inner = 0; inner < column; inner++)
        rest -= cell(lower, row, inner) * cell(lower, column, inner)
      if (row === column && rest <= 0) throw new Error('the matrix is not positive definite')
      lower.cells[row * size + column] = row === column ? Math.sqrt(rest) : rest / cell(lower, column, column)
    }
  return lower
}

/** Solves L·Lᵀ·x = right for x, with L from `factorise`. */
export function solveFactorised(lower: SquareMatrix, right: Float64Array): Float64Array {
  const { size } = lower
  const solution = Float64Array.from(right)
  for (let row = 0; row < size; row++) {
    let rest = solution[row] ?? 0
    for (let inner = 0; inner < row; inner++) rest -= cell(lower, row, inner) * (solution[inner] ?? 0)
    solution[row] = rest / cell(lower, row, row)
  }
  for (let row = size - 1; row >= 0; row--) {
    let rest = solution[row] ?? 0
    for (let inner = row + 1; inner < size; inner++) rest -= cell(lower, inner, row) * (solution[inner] ?? 0)
    solution[row] = rest / cell(lower, row, row)
  }
  return solution
}

/** The inverse of a symmetric positive definite matrix, given its factor. */
export function invertFactorised(lower: SquareMatrix): SquareMatrix {
  const { size } = lower
  const inverse: SquareMatrix = { size, cells: new Float64Array(size * size) }
  for (let column = 0; column < size; column++) {
    const unit = new Float64Array(size)
    unit[column] = 1
    inverse.cells.set(solveFactorised(lower, unit), column * size)
  }
  return inverse
}
