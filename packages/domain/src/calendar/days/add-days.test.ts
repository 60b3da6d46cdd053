import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, daysBetween } from "./add-days.js";
import { dayOf } from "./day-number.js";

const dates = fc.integer({ min: -200_000, max: 200_000 }).map(dayOf);
const steps = fc.integer({ min: -100_000, max: 100_000 });

test("adding days and counting days between undo each other", () =>
  fc.assert(
    fc.property(dates, steps, (date, step) => {
      expect(daysBetween(date, addDays(date, step))).toBe(step);
      expect(addDays(addDays(date, step), -step)).toBe(date);
    }),
  ));

test("steps add up", () =>
  fc.assert(
    fc.property(dates, steps, steps, (date, a, b) => {
      expect(addDays(addDays(date, a), b)).toBe(addDays(date, a + b));
    }),
  ));

test("half days and impossible days are refused", () => {
  expect(() => addDays("2026-09-01", 1.5)).toThrow(RangeError);
  expect(() => addDays("2026-09-31", 1)).toThrow(RangeError);
});
