import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../days/add-days.js";
import { addSchoolDays, isSchoolDay, schoolDaysBetween } from "./school-days.js";

const terms = [
  { startsOn: "2027-01-05", endsOn: "2027-03-25" },
  { startsOn: "2026-09-02", endsOn: "2026-12-18" },
];
const closures = [
  { startsOn: "2026-10-26", endsOn: "2026-10-30" },
  { startsOn: "2026-11-16", endsOn: "2026-11-16" },
];
const dates = fc.integer({ min: -10, max: 210 }).map((days) => addDays("2026-09-02", days));

describe("school days", () => {
  test("are weekdays in a term and outside closures", () => {
    expect(isSchoolDay("2026-09-02", terms, closures)).toBe(true);
    expect(isSchoolDay("2026-09-01", terms, closures)).toBe(false);
    expect(isSchoolDay("2026-09-05", terms, closures)).toBe(false);
    expect(isSchoolDay("2026-10-26", terms, closures)).toBe(false);
    expect(isSchoolDay("2026-12-25", terms, closures)).toBe(false);
    expect(isSchoolDay("2027-03-25", terms, closures)).toBe(true);
  });

  test("are counted across half term and the Christmas holiday", () => {
    expect(addSchoolDays("2026-10-23", 1, terms, closures)).toBe("2026-11-02");
    expect(addSchoolDays("2026-12-17", 2, terms, closures)).toBe("2027-01-05");
    expect(schoolDaysBetween("2026-11-13", "2026-11-17", terms, closures)).toBe(1);
  });

  test("beyond the terms that are known there is no answer", () => {
    expect(addSchoolDays("2027-03-24", 1, terms, closures)).toBe("2027-03-25");
    expect(addSchoolDays("2027-03-24", 2, terms, closures)).toBeNull();
    expect(addSchoolDays("2026-09-02", 1, [], [])).toBeNull();
    expect(addSchoolDays("2026-09-02", 0, [], [])).toBe("2026-09-02");
  });

  test("counting on and counting between undo each other", () =>
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 60 }), (from, count) => {
        const to = addSchoolDays(from, count, terms, closures);
        fc.pre(to !== null);
        expect(schoolDaysBetween(from, to as string, terms, closures)).toBe(count);
      }),
    ));

  test("between two days are the same back and forth, and add up over a day between", () =>
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        const between = (from: string, to: string) => schoolDaysBetween(from, to, terms, closures);
        expect(between(a, b) + between(b, a)).toBe(0);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
    ));

  test("a count that is negative or not whole is refused", () => {
    expect(() => addSchoolDays("2026-09-02", -1, terms, closures)).toThrow(RangeError);
    expect(() => addSchoolDays("2026-09-02", 0.5, terms, closures)).toThrow(RangeError);
  });
});
