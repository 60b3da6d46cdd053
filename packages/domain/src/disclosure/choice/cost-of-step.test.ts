import { expect, test } from "@jest/globals";
import { costOfStep } from "./cost-of-step.js";
import type { DraftCell } from "./draft.js";

const cell: DraftCell = {
  ...{ count: 5, weight: 6, leastHidden: 1, mostHidden: 9, mayHide: true, reason: null },
  shown: { value: 5, symbol: null },
};
const shown = { value: 5, least: 5, most: 5 };
const never = Number.POSITIVE_INFINITY;

test("a cell about which readers are in doubt is moved for nothing, in the direction in which they are", () => {
  expect(costOfStep(cell, { ...shown, most: 6 }, 1)).toBe(0);
  expect(costOfStep(cell, { ...shown, least: 4 }, -1)).toBe(0);
  expect(costOfStep({ ...cell, mayHide: false }, { ...shown, most: 6 }, 1)).toBe(0);
  expect(costOfStep(cell, { ...shown, most: 6 }, -1)).toBe(6);
  expect(costOfStep(cell, { ...shown, least: 4 }, 1)).toBe(6);
});

test("a cell that is shown costs what it is worth, where hiding it makes room", () => {
  expect([1, -1].map((direction) => costOfStep(cell, shown, direction as 1 | -1))).toEqual([6, 6]);
  const high = { value: 9, least: 9, most: 9 };
  const low = { value: 1, least: 1, most: 1 };
  expect([costOfStep(cell, high, 1), costOfStep(cell, high, -1)]).toEqual([never, 6]);
  expect([costOfStep(cell, low, 1), costOfStep(cell, low, -1)]).toEqual([6, never]);
});

test("a cell that may not be hidden is not moved", () => {
  expect(costOfStep({ ...cell, mayHide: false }, shown, 1)).toBe(never);
  expect(costOfStep({ ...cell, mayHide: false }, shown, -1)).toBe(never);
});
