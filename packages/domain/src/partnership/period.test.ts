import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../calendar/index.js";
import { joinedPeriods, type Period, sharedPeriod } from "./period.js";

const dayAfter = (days: number) => addDays("2026-09-01", days);
const periods = fc.record({ start: fc.nat(60), length: fc.option(fc.nat(20)) }).map(({ start, length }) => ({
  from: dayAfter(start),
  until: length === null ? null : dayAfter(start + length),
}));
const holds = (period: Period | null, day: string): boolean =>
  period !== null && period.from <= day && (period.until === null || day <= period.until);

test("a shared period holds exactly the days that both hold", () =>
  fc.assert(
    fc.property(periods, periods, fc.nat(100), (a, b, days) => {
      const day = dayAfter(days);
      expect(holds(sharedPeriod(a, b), day)).toBe(holds(a, day) && holds(b, day));
    }),
  ));

test("joined periods hold the same days, and neither touch nor overlap", () =>
  fc.assert(
    fc.property(fc.array(periods), fc.nat(100), (given, days) => {
      const joined = joinedPeriods(given);
      const day = dayAfter(days);
      expect(joined.some((period) => holds(period, day))).toBe(given.some((period) => holds(period, day)));
      joined.slice(1).forEach((period, index) => {
        const before = joined[index]?.until;
        expect(before !== null && before !== undefined && addDays(before, 1) < period.from).toBe(true);
      });
    }),
  ));
