import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, daysBetween } from "./add-days.js";
import { dayOf } from "./day-number.js";
import { addWeekdays, mondayOf, weekdayOf } from "./weekday.js";

const dates = fc.integer({ min: -200_000, max: 200_000 }).map(dayOf);

test("weekdays agree with the platform's calendar", () =>
  fc.assert(
    fc.property(dates, (date) => {
      expect(weekdayOf(date) % 7).toBe(new Date(date).getUTCDay());
    }),
  ));

test("a week begins on the Monday on or before each of its days", () =>
  fc.assert(
    fc.property(dates, (date) => {
      expect(weekdayOf(mondayOf(date))).toBe(1);
      expect(addDays(mondayOf(date), weekdayOf(date) - 1)).toBe(date);
    }),
  ));

test("weekdays are counted one by one, over every weekend", () =>
  fc.assert(
    fc.property(dates, fc.integer({ min: 0, max: 40 }), (date, count) => {
      const end = addWeekdays(date, count);
      const passed = Array.from({ length: daysBetween(date, end) }, (_, at) => addDays(date, at + 1));
      expect(passed.filter((day) => weekdayOf(day) <= 5)).toHaveLength(count);
      expect(count === 0 || weekdayOf(end) <= 5).toBe(true);
    }),
  ));

test("a count of weekdays that is negative or not whole is refused", () =>
  expect(() => addWeekdays("2026-09-04", 1.5)).toThrow(new RangeError("not a count of at least 0: 1.5")));
