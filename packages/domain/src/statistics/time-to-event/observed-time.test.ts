import { expect, test } from "@jest/globals";
import { ended, riskSets, shareBounds } from "./observed-time.js";

test("who is watched no longer at a time is still at risk then, and gone after", () => {
  const sets = riskSets([
    { time: 6, ending: null },
    { time: 6, ending: "event" },
    { time: 9, ending: null },
    { time: 10, ending: "event" },
    { time: 6, ending: "event" },
  ]);
  expect(sets.map(({ time, atRisk }) => [time, atRisk])).toEqual([
    [6, 5],
    [10, 1],
  ]);
  expect(sets.map(ended)).toEqual([2, 1]);
});

test("bounds stay within 0 and 1; without error there are none", () => {
  const { lower, upper } = shareBounds(0.95, 0.2, 1.96);
  expect(lower).toBeGreaterThan(0);
  expect(upper).toBeLessThan(1);
  expect(shareBounds(1, 0, 1.96)).toEqual({ lower: 1, upper: 1 });
  expect(shareBounds(0, 0, 1.96)).toEqual({ lower: 0, upper: 0 });
});

test("nobody, and times that are none, are refused", () => {
  expect(() => riskSets([])).toThrow(new RangeError("at least one observed time is required: 0"));
  for (const time of [-1, Number.NaN, Infinity]) {
    expect(() => riskSets([{ time, ending: null }])).toThrow(
      new RangeError(`a time must be at least 0: ${time}`),
    );
  }
});
