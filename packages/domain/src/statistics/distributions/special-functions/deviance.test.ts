import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { deviance } from "./deviance.js";

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

test("follows its formula where that keeps its digits", () =>
  fc.assert(
    fc.property(positive, fc.double({ min: 1.1, max: 10, noNaN: true }), (x, times) => {
      const expected = x * times;
      const byFormula = x * Math.log(x / expected) - x + expected;
      expect(deviance(x, expected) / byFormula).toBeCloseTo(1, 10);
    }),
  ));

test("close by it is half the squared distance over what was expected", () =>
  fc.assert(
    fc.property(positive, fc.double({ min: 1e-9, max: 1e-5, noNaN: true }), (x, apart) => {
      const expected = x * (1 + apart);
      expect(deviance(x, expected) / ((expected - x) ** 2 / (2 * expected))).toBeCloseTo(1, 4);
    }),
  ));

test("nothing found is as far away as what was expected, and what was expected is no distance away", () => {
  expect(deviance(0, 3)).toBe(3);
  expect(deviance(3, 3)).toBe(0);
  expect(deviance(3, 0)).toBe(Infinity);
});
