import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { factor, inverse, solve } from "./cholesky.js";

// Golub and Van Loan (2013), Matrix computations, 4.2: [[2, −2], [−2, 5]] = G Gᵀ with G = [[√2, 0], [−√2, √3]].
test("a worked example is factored", () => {
  const { lower } = factor(new Float64Array([2, -2, -2, 5]), 2);
  expect([...lower].map((one) => one.toFixed(6))).toEqual(["1.414214", "0.000000", "-1.414214", "1.732051"]);
});

const size = 4;
const entries = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 16, maxLength: 16 });

/** A Aᵀ + 1: symmetric, and every vector is stretched. */
function stretching(a: readonly number[]): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      for (let k = 0; k < size; k += 1) {
        matrix[i * size + j]! += (a[i * size + k] as number) * (a[j * size + k] as number);
      }
    }
    matrix[i * (size + 1)]! += 1;
  }
  return matrix;
}

test("a solution is turned back into what was given, and the inverse solves unit vectors", () =>
  fc.assert(
    fc.property(entries, (a) => {
      const matrix = stretching(a);
      const factored = factor(matrix, size);
      const given = [1, -2, 3, 0.5];
      const answer = solve(factored, given);
      const inverted = inverse(factored);
      given.forEach((value, i) => {
        const back = answer.reduce((sum, x, j) => sum + (matrix[i * size + j] as number) * x, 0);
        expect(back).toBeCloseTo(value, 8);
        const same = given.reduce((sum, x, j) => sum + (inverted[i * size + j] as number) * x, 0);
        expect(same).toBeCloseTo(answer[i] as number, 8);
      });
    }),
  ));

test("a row that follows from those before it is named", () => {
  expect(factor(new Float64Array([1, 2, 2, 4]), 2).dependent).toBe(1);
  expect(factor(new Float64Array([0, 0, 0, 1]), 2).dependent).toBe(0);
  expect(factor(new Float64Array([1, 2, 2, 5]), 2).dependent).toBeNull();
});
