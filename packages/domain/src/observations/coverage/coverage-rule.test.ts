import { expect, test } from "@jest/globals";
import { defaultCoverage, isCoverage } from "./coverage-rule.js";

test("rules are each for a placement of its own, and no more is asked jointly than in all", () => {
  expect(isCoverage(defaultCoverage)).toBe(true);
  expect(isCoverage([])).toBe(true);
  const rule = { position: 1, lessons: 2, jointly: 1 };
  for (const value of [null, [null], [rule, rule], [{ ...rule, jointly: 3 }], [{ ...rule, position: 0 }]])
    expect(isCoverage(value)).toBe(false);
});
