import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dayNumber, dayOf } from "./day-number.js";
import { isIsoDate } from "./iso-date.js";

const first = dayNumber("0001-01-01");
const last = dayNumber("9999-12-31");
const days = fc.integer({ min: first, max: last });

describe("day numbers", () => {
  test("begin at 1970", () => expect(dayNumber("1970-01-01")).toBe(0));

  test("agree with the platform's calendar on every day of 1995–2105", () => {
    for (let day = dayNumber("1995-01-01"); day <= dayNumber("2105-12-31"); day += 1) {
      expect(dayOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }
  });

  test("agree with the platform's calendar in every year", () =>
    fc.assert(
      fc.property(days, (day) => {
        expect(dayOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    ));

  test("round trip, give days that exist, and keep their order", () =>
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(dayNumber(dayOf(a))).toBe(a);
        expect(isIsoDate(dayOf(a))).toBe(true);
        expect(dayOf(a) < dayOf(b)).toBe(a < b);
      }),
    ));

  test("turn the leap days of 1600, 1900 and 2000", () => {
    expect(dayOf(dayNumber("1600-02-28") + 1)).toBe("1600-02-29");
    expect(dayOf(dayNumber("1900-02-28") + 1)).toBe("1900-03-01");
    expect(dayOf(dayNumber("2000-02-29") + 1)).toBe("2000-03-01");
  });

  test("refuse days that do not exist and numbers that are no days", () => {
    expect(() => dayNumber("2026-02-30")).toThrow(RangeError);
    expect(() => dayOf(0.5)).toThrow(new RangeError("not a whole number of days: 0.5"));
    expect(() => dayOf(Number.NaN)).toThrow(RangeError);
    expect(() => dayOf(first - 1)).toThrow(RangeError);
    expect(() => dayOf(last + 1)).toThrow(RangeError);
  });
});
