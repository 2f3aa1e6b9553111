import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cell,
  factorise,
  invertFactorised,
  type SquareMatrix,
  solveFactorised,
} from '../../../shared/scoring/square-matrix.ts'

const SIZE = 5
const numbers = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
  minLength: SIZE * SIZE,
  maxLength: SIZE * SIZE,
})

/** A·Aᵀ plus the identity: symmetric and positive definite. */
function definite(entries: readonly number[]): SquareMatrix {
  const cells = Float64Array.from({ length: SIZE * SIZE }, (_, at) => {
    const [row, column] = [Math.floor(at / SIZE), at % SIZE]
    let sum = row === column ? 1 : 0
    for (let inner = 0; inner < SIZE; inner++)
      sum += (entries[row * SIZE + inner] ?? 0) * (entries[column * SIZE + inner] ?? 0)
    return sum
  })
  return { size: SIZE, cells }
}

function times(matrix: SquareMatrix, vector: Float64Array): number[] {
  return Array.from({ length: matrix.size }, (_, row) =>
    vector.reduce((sum, number, column) => sum + cell(matrix, row, column) * number, 0),
  )
}

describe('a positive definite matrix', () => {
  it('times the solution gives the right side back', () => {
    fc.assert(
      fc.property(numbers, (entries) => {
        const matrix = definite(entries)
        const right = Float64Array.from(entries.slice(0, SIZE))
        const back = times(matrix, solveFactorised(factorise(matrix), right))
        for (const [at, number] of back.entries()) expect(number).toBeCloseTo(right[at] ?? Number.NaN, 8)
      }),
    )
  })

  it('times its inverse is one', () => {
    fc.assert(
      fc.property(numbers, (entries) => {
        const matrix = definite(entries)
        const inverse = invertFactorised(factorise(matrix))
        for (let column = 0; column < SIZE; column++) {
          const back = times(matrix, inverse.cells.slice(column * SIZE, (column + 1) * SIZE))
          for (const [row, number] of back.entries()) expect(number).toBeCloseTo(row === column ? 1 : 0, 8)
        }
      }),
    )
  })

  it('is told apart from one that is not', () => {
    expect(() => factorise({ size: 2, cells: Float64Array.from([1, 2, 2, 1]) })).toThrow('positive definite')
  })
})
