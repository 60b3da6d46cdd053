import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { normalQuantile } from "./normal-quantile.js";
import { studentCumulative, studentQuantile } from "./student.js";

const freedom = fc.double({ min: 0.3, max: 1e5, noNaN: true });

// Abramowitz and Stegun (1964), table 26.10.
test.each([
  [0.975, 1, 12.706],
  [0.975, 2, 4.303],
  [0.975, 10, 2.228],
  [0.995, 30, 2.75],
  [0.975, 120, 1.98],
  [0.9995, 5, 6.869],
])("the %d point with %d degrees of freedom is %d", (probability, degreesOfFreedom, t) => {
  expect(studentQuantile(probability, degreesOfFreedom)).toBeCloseTo(t, 3);
  expect(studentQuantile(1 - probability, degreesOfFreedom)).toBeCloseTo(-t, 3);
});

test("one and two degrees of freedom have closed forms", () =>
  fc.assert(
    fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (t) => {
      expect(studentCumulative(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12);
      expect(studentCumulative(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 12);
    }),
  ));

test("the quantile leads back, and the tails mirror each other", () =>
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 0.5, noNaN: true }), freedom, (probability, degreesOfFreedom) => {
      const t = studentQuantile(probability, degreesOfFreedom);
      fc.pre(t > -1e150);
      expect(studentCumulative(t, degreesOfFreedom) / probability).toBeCloseTo(1, 9);
      expect(studentCumulative(-t, degreesOfFreedom)).toBeCloseTo(1 - probability, 12);
    }),
  ));

test("near the middle it follows its density", () => {
  // Γ(2) / (Γ(1.5) √3π) for three degrees of freedom: 2 / (π√3).
  for (const t of [1e-3, 1e-9, 1e-12]) {
    expect((studentCumulative(t, 3) - 0.5) / t).toBeCloseTo(2 / (Math.PI * Math.sqrt(3)), 3);
  }
});

test("with many degrees of freedom it is the normal curve", () => {
  for (const probability of [1e-6, 0.025, 0.3, 0.5, 0.8]) {
    expect(studentQuantile(probability, 1e9)).toBeCloseTo(normalQuantile(probability), 6);
  }
});

test("the ends and the middle", () => {
  expect(studentCumulative(-Infinity, 3)).toBe(0);
  expect(studentCumulative(Infinity, 3)).toBe(1);
  expect(studentCumulative(1e-200, 3)).toBe(0.5);
  expect(studentQuantile(0.5, 3)).toBe(0);
});

test.each([0, -1, Number.NaN, Infinity])("%d degrees of freedom are refused", (degreesOfFreedom) => {
  const refusal = new RangeError(`degrees of freedom must be more than 0: ${degreesOfFreedom}`);
  expect(() => studentCumulative(1, degreesOfFreedom)).toThrow(refusal);
  expect(() => studentQuantile(0.5, degreesOfFreedom)).toThrow(refusal);
});

test("a value that is no number and a probability of 0 or 1 are refused", () => {
  expect(() => studentCumulative(Number.NaN, 3)).toThrow(new RangeError("not a number: NaN"));
  for (const probability of [0, 1]) expect(() => studentQuantile(probability, 3)).toThrow(RangeError);
});
