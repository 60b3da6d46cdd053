/** A symmetric matrix as the product of a lower triangle with itself; the triangle row by row. */
export interface Factored {
  readonly size: number;
  readonly lower: Float64Array;
  /** The first row that depends on the rows before it; then the matrix has no inverse. */
  readonly dependent: number | null;
}

/** Factors a symmetric matrix, given row by row, without pivoting. A row that loses all but 1e-9 of itself depends. */
export function factor(matrix: Float64Array, size: number): Factored {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column] as number;
      for (let k = 0; k < column; k += 1) {
        sum -= (lower[row * size + k] as number) * (lower[column * size + k] as number);
      }
      if (column < row) lower[row * size + column] = sum / (lower[column * size + column] as number);
      else if (sum > 1e-9 * (matrix[row * size + row] as number)) lower[row * size + row] = Math.sqrt(sum);
      else return { size, lower, dependent: row };
    }
  }
  return { size, lower, dependent: null };
}

/** The vector that the factored matrix turns into the given one. */
export function solve({ size, lower }: Factored, given: ArrayLike<number>): Float64Array {
  const answer = Float64Array.from(given);
  for (let row = 0; row < size; row += 1) {
    let sum = answer[row] as number;
    for (let k = 0; k < row; k += 1) sum -= (lower[row * size + k] as number) * (answer[k] as number);
    answer[row] = sum / (lower[row * size + row] as number);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = answer[row] as number;
    for (let k = row + 1; k < size; k += 1) sum -= (lower[k * size + row] as number) * (answer[k] as number);
    answer[row] = sum / (lower[row * size + row] as number);
  }
  return answer;
}

/** The inverse of the factored matrix, row by row. */
export function inverse(factored: Factored): Float64Array {
  const { size } = factored;
  const answer = new Float64Array(size * size);
  const unit = new Float64Array(size);
  for (let column = 0; column < size; column += 1) {
    unit[column] = 1;
    answer.set(solve(factored, unit), column * size);
    unit[column] = 0;
  }
  return answer;
}
