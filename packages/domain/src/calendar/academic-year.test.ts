import { expect, test } from "@jest/globals";
import { academicYearName, academicYearOf } from "./academic-year.js";

test("an academic year turns on the first day of September, or of the month that is named", () => {
  expect(academicYearOf("2026-08-31")).toBe(2025);
  expect(academicYearOf("2026-09-01")).toBe(2026);
  expect(academicYearOf("2027-01-15")).toBe(2026);
  expect(academicYearOf("2026-08-01", 8)).toBe(2026);
  expect(academicYearOf("2026-01-01", 1)).toBe(2026);
  expect(academicYearOf("2026-11-30", 12)).toBe(2025);
});

test("a month or a day that does not exist is refused", () => {
  expect(() => academicYearOf("2026-09-01", 13)).toThrow(new RangeError("not a month from 1 to 12: 13"));
  expect(() => academicYearOf("2026-09-31")).toThrow(RangeError);
});

test("its name shows both years", () => {
  expect(academicYearName(2026)).toBe("2026-27");
  expect(academicYearName(1999)).toBe("1999-00");
  expect(academicYearName(9998)).toBe("9998-99");
  for (const year of [2026.5, 0, 9999]) expect(() => academicYearName(year)).toThrow(RangeError);
});
