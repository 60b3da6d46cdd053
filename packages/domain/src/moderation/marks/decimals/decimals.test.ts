import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareDecimals } from "./compare-decimals.js";
import { textOf, unitsOf } from "./decimal.js";
import { roundDecimal, roundedUnits } from "./round-decimal.js";

test("decimals are in the order of their numbers, however they are written", () => {
  expect(["10", "9.5", "-1", "9.50", "0"].sort(compareDecimals)).toEqual(["-1", "0", "9.5", "9.50", "10"]);
  expect(compareDecimals("0.1", "0.3")).toBe(-1);
  expect(compareDecimals("0.30", "0.3")).toBe(0);
});

test.each([
  ["0.4999", "1", "0"],
  ["0.5", "1", "1"],
  ["-0.5", "1", "-1"],
  ["-0.4999", "1", "0"],
  ["61.25", "0.5", "61.5"],
  ["61.24", "0.5", "61"],
  ["17", "5", "15"],
  ["17.5", "5", "20"],
])("%s to the nearest %s is %s", (value, step, rounded) => expect(roundDecimal(value, step)).toBe(rounded));

test("a rounded number is a multiple at most half a step away", () => {
  const units = fc.integer({ min: -(10 ** 8), max: 10 ** 8 });
  fc.assert(
    fc.property(units, fc.integer({ min: 1, max: 50_000 }), (value, size) => {
      const rounded = unitsOf(roundDecimal(textOf(value), textOf(size)));
      expect(Math.abs(rounded % size)).toBe(0);
      expect(Math.abs(rounded - value) * 2).toBeLessThanOrEqual(size);
    }),
  );
});

test.each(["0", "-1"])("a step of %s is refused", (step) => {
  expect(() => roundDecimal("1", step)).toThrow(`a step is above 0: ${step}`);
});

test("ten-thousandths that are not whole are rounded too", () => {
  expect(roundedUnits(4_999.9, "1")).toBe(0);
  expect(roundedUnits(-4_999.9, "1")).toBe(0);
  expect(roundedUnits(5_000, "1")).toBe(10_000);
});
