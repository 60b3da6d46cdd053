import { expect, test } from "@jest/globals";
import { requirePositive, requireShare, requireWhole } from "./bounds.js";

test("a count is whole and within its bounds, which a refusal names", () => {
  expect(() => requireWhole("pairs", 2, 2)).not.toThrow();
  expect(() => requireWhole("sampled", 3, 0, 3)).not.toThrow();
  expect(() => requireWhole("pairs", 1, 2)).toThrow(
    new RangeError("pairs must be a whole number of at least 2: 1"),
  );
  expect(() => requireWhole("sampled", 4, 0, 3)).toThrow(
    new RangeError("sampled must be a whole number from 0 to 3: 4"),
  );
  for (const odd of [1.5, Number.NaN, Infinity]) {
    expect(() => requireWhole("pairs", odd)).toThrow(RangeError);
  }
});

test("a size is more than 0 and finite", () => {
  expect(() => requirePositive("a standard deviation", 1e-9)).not.toThrow();
  for (const odd of [0, -1, Infinity, Number.NaN]) {
    expect(() => requirePositive("a standard deviation", odd)).toThrow(
      new RangeError(`a standard deviation must be more than 0: ${odd}`),
    );
  }
});

test("a share reaches neither 0 nor 1", () => {
  expect(() => requireShare("a power", 0.8)).not.toThrow();
  for (const odd of [0, 1, -0.1, 80, Number.NaN]) {
    expect(() => requireShare("a power", odd)).toThrow(
      new RangeError(`a power must lie strictly between 0 and 1: ${odd}`),
    );
  }
});
