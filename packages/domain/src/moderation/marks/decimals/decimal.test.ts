import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isDecimal, textOf, unitsOf } from "./decimal.js";

test.each([
  ["0", 0],
  ["-0", 0],
  ["61.5", 615_000],
  ["61.50", 615_000],
  ["-0.0001", -1],
  ["999999999.9999", 9_999_999_999_999],
])("%s is so many ten-thousandths", (text, units) => {
  expect(isDecimal(text)).toBe(true);
  expect(unitsOf(text)).toBe(units);
});

test.each(["", " 1", "1.", ".5", "1e3", "1,5", "+1", "1.23456", "1234567890", "NaN"])(
  "%j is none",
  (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => unitsOf(text)).toThrow(`four digits: ${JSON.stringify(text)}`);
  },
);

test("what is written is read as it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (units) => {
      expect(unitsOf(textOf(units))).toBe(units === 0 ? 0 : units);
      expect(textOf(units)).not.toMatch(/\.\d*0$/);
    }),
  );
});
