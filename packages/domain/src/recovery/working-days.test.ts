import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, addSchoolDays } from "../calendar/index.js";
import { addWorkingDays, isWorkingDay, workingDayFrom } from "./working-days.js";

/** A school whose half-term is a week before its neighbour's; the bank holidays of spring 2027 are closures like any other. */
const oak = {
  terms: [
    { startsOn: "2026-09-02", endsOn: "2026-12-18" },
    { startsOn: "2027-01-05", endsOn: "2027-03-25" },
    { startsOn: "2027-04-12", endsOn: "2027-07-21" },
  ],
  closures: [
    { startsOn: "2026-10-19", endsOn: "2026-10-23" },
    { startsOn: "2027-05-03", endsOn: "2027-05-03" },
    { startsOn: "2027-05-31", endsOn: "2027-06-04" },
  ],
};
const elm = { ...oak, closures: [{ startsOn: "2026-10-26", endsOn: "2026-10-30" }] };

describe("two weeks of working days", () => {
  test("leave out that school's own half-term, and nobody else's", () => {
    expect(addWorkingDays("2026-10-12", 10, oak)).toBe("2026-11-02");
    expect(addWorkingDays("2026-10-09", 10, elm)).toBe("2026-10-23");
    expect(addWorkingDays("2026-10-12", 10, elm)).toBe("2026-11-02");
    expect(addWorkingDays("2026-10-16", 1, oak)).toBe("2026-10-26");
    expect(addWorkingDays("2026-10-16", 1, elm)).toBe("2026-10-19");
  });

  test("leave out the early May bank holiday, and only it", () => {
    expect(addWorkingDays("2027-04-30", 1, oak)).toBe("2027-05-04");
    expect(addWorkingDays("2027-04-29", 1, oak)).toBe("2027-04-30");
  });

  test("are the same days over the change of the clocks", () => {
    // the clocks go back on Sunday 25 October 2026 and forward on Sunday 28 March 2027, in the holidays
    expect(addWorkingDays("2026-10-23", 1, oak)).toBe("2026-10-26");
    expect(addWorkingDays("2027-03-25", 1, oak)).toBe("2027-04-12");
  });

  test("go on into an academic year whose terms nobody has brought in, Monday to Friday", () => {
    expect(addWorkingDays("2027-07-20", 1, oak)).toBe("2027-07-21");
    expect(addWorkingDays("2027-07-21", 1, oak)).toBe("2027-07-22");
    expect(addWorkingDays("2027-07-23", 1, oak)).toBe("2027-07-26");
    expect(isWorkingDay("2026-09-01", oak)).toBe(true);
    expect(isWorkingDay("2026-12-21", oak)).toBe(false);
    expect(
      isWorkingDay("2027-08-30", { terms: [], closures: [{ startsOn: "2027-08-30", endsOn: "2027-08-30" }] }),
    ).toBe(false);
  });
});

const dates = fc.integer({ min: -30, max: 400 }).map((days) => addDays("2026-09-02", days));

test("within the known terms they are the school days of the calendar", () =>
  fc.assert(
    fc.property(dates, fc.integer({ min: 0, max: 60 }), (from, count) => {
      fc.pre(from >= "2026-09-02");
      const known = addSchoolDays(from, count, oak.terms, oak.closures);
      if (known !== null) expect(addWorkingDays(from, count, oak)).toBe(known);
    }),
  ));

test("a day counted to is a working day, and more days lead later", () =>
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 40 }), (from, count) => {
      const day = addWorkingDays(from, count, oak);
      expect(isWorkingDay(day, oak)).toBe(true);
      expect(workingDayFrom(day, oak)).toBe(day);
      expect(addWorkingDays(day, 1, oak)).toBe(addWorkingDays(from, count + 1, oak));
    }),
  ));

test("a count that is negative or not whole is refused", () => {
  expect(() => addWorkingDays("2026-09-02", 1.5, oak)).toThrow(
    new RangeError("not a count of at least 0: 1.5"),
  );
});
