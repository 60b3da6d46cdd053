import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "./add-days.js";
import { dayOf } from "./day-number.js";
import { mondayOf, weekdayOf } from "./weekday.js";

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
