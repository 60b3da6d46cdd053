import { expect, test } from "@jest/globals";
import { deadlineOf } from "./deadline.js";

const terms = [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }];
const halfTerm = [{ startsOn: "2026-10-26", endsOn: "2026-10-30" }];

test("calendar days run through weekends and holidays, school days do not", () => {
  expect(deadlineOf("2026-10-22", { days: 3, counted: "calendar_days" }, terms, halfTerm)).toBe("2026-10-25");
  expect(deadlineOf("2026-10-22", { days: 3, counted: "school_days" }, terms, halfTerm)).toBe("2026-11-03");
});

test("a deadline beyond the terms that are known is not known", () => {
  expect(deadlineOf("2026-12-18", { days: 1, counted: "school_days" }, terms, [])).toBeNull();
});

test("a limit that is negative or not whole is refused", () => {
  expect(() => deadlineOf("2026-10-22", { days: -1, counted: "calendar_days" }, [], [])).toThrow(
    new RangeError("a deadline requires a whole number of days of at least 0: -1"),
  );
});
