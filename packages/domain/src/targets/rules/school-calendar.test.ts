import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, daysBetween } from "../../calendar/index.js";
import { day, school } from "../testing/arbitraries.js";
import { lastDay, worksOn } from "./school-calendar.js";

const tenSchoolDays = { days: 10, counted: "school_days" } as const;

test.each([
  ["2026-09-07", "2026-09-21", "two weeks of term"],
  ["2026-10-19", "2026-11-09", "over the half-term of the school"],
  ["2027-04-26", "2027-05-11", "over the bank holiday in May"],
  ["2026-12-14", "2027-01-11", "over Christmas"],
  ["2027-03-22", "2027-04-20", "over the change of the clocks and Easter"],
  ["2027-07-16", "2027-09-10", "into the next academic year"],
  ["2027-12-13", "2027-12-27", "beyond the terms that are known: Monday to Friday"],
])("ten school days from %s end on %s: %s", (began, end) => {
  expect(lastDay(began, tenSchoolDays, school)).toBe(end);
});

describe("whether a school works", () => {
  test.each([
    ["2026-10-23", true],
    ["2026-10-26", false],
    ["2026-10-30", false],
    ["2026-11-02", true],
    ["2027-05-03", false],
    ["2027-05-04", true],
    ["2026-10-25", false],
    ["2027-08-10", false],
    // no term of that year is known
    ["2029-11-05", true],
    ["2029-11-04", false],
  ])("%s: %s", (date, works) => expect(worksOn(date, school)).toBe(works));
});

test("the last day is a school day where terms are known, later days end later, and none is before the beginning", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 15 }), (began, days) => {
      const end = lastDay(began, { days, counted: "school_days" }, school);
      expect(daysBetween(began, end)).toBeGreaterThanOrEqual(days);
      expect(lastDay(addDays(began, 1), { days, counted: "school_days" }, school) >= end).toBe(true);
      if (end <= "2027-12-17") expect(worksOn(end, school)).toBe(true);
    }),
  );
});

test("a school that is closed for good is no school", () => {
  const closed = { terms: [], closures: [{ startsOn: "2020-01-01", endsOn: "2040-12-31" }] };
  expect(() => lastDay("2026-09-07", tenSchoolDays, closed)).toThrow(
    new RangeError("the closures leave no 10 school days after 2026-09-07"),
  );
});
