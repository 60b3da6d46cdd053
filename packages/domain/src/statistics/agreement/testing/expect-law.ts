import { expect } from "@jest/globals";
import type { Coefficient } from "../coefficient.js";

/** Two coefficients that must be the same but for rounding, which grows with what is rounded. */
export function expectSame(one: Coefficient, other: Coefficient): void {
  expect(one.reason).toBe(other.reason);
  expect(one.n).toBe(other.n);
  for (const field of ["estimate", "standardError", "lower", "upper"] as const) {
    if (one[field] === null) expect(other[field]).toBeNull();
    else
      expect((other[field] ?? Number.NaN) / size(one[field])).toBeCloseTo(one[field] / size(one[field]), 9);
  }
}

const size = (value: number) => Math.max(1, Math.abs(value));

/**
 * The standard error by its definition: how a coefficient moves when one unit after another weighs a little more than 1.
 */
export function errorByMoving(units: number, coefficient: (weights: readonly number[]) => number): number {
  const little = 1e-5;
  const slopes = Array.from({ length: units }, (_, moved) => {
    const at = (by: number) =>
      coefficient(Array.from({ length: units }, (_u, unit) => (unit === moved ? 1 + by : 1)));
    return (at(little) - at(-little)) / (2 * little);
  });
  const mean = slopes.reduce((sum, slope) => sum + slope, 0) / units;
  return Math.sqrt(slopes.reduce((sum, slope) => sum + (slope - mean) ** 2, 0));
}
