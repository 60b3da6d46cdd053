import { describe, expect, it, test } from "@jest/globals";
import { readTermDates } from "./read-term-dates.js";

const header = [
  "URN",
  "Academic year",
  "Term",
  "Starts",
  "Ends",
  "Closure",
  "Closure starts",
  "Closure ends",
];
function read(...cells: string[]) {
  const opened = readTermDates({ number: 1, sheet: null, cells: header });
  if ("violations" in opened) throw new Error("the header is refused");
  return opened.read({ number: 2, sheet: null, cells });
}

describe("term dates", () => {
  it("hold a term, a closure, or both in a row", () => {
    expect(read("100001", "2026 to 2027", "Autumn", "1/9/2026", "18/12/2026")).toMatchObject({
      record: { term: "Autumn", endsOn: "2026-12-18", closure: null },
    });
    expect(read("100001", "2026-27", "", "", "", "Half term", "26/10/2026", "30/10/2026")).toMatchObject({
      record: { term: null, closureStartsOn: "2026-10-26" },
    });
  });

  it("name what is missing and what ends before it starts", () => {
    expect(read("100001", "2026", "", "", "")).toMatchObject({
      violations: [{ column: "Term", code: "empty-cell" }],
    });
    expect(read("100001", "2026", "Autumn", "1/9/2026", "")).toMatchObject({
      violations: [{ column: "Ends", code: "empty-cell" }],
    });
    expect(read("100001", "2026", "Autumn", "1/9/2026", "31/8/2026")).toMatchObject({
      violations: [{ column: "Ends", code: "date-order" }],
    });
    expect(read("100001", "2026", "", "", "", "", "1/9/2026", "2/9/2026")).toMatchObject({
      violations: [{ column: "Closure" }],
    });
  });
});

test("a term outside its academic year is refused: day and month may have been exchanged", () => {
  expect(read("100001", "2026 to 2027", "Autumn", "9/1/2026", "12/12/2026")).toEqual({
    violations: [
      expect.objectContaining({
        code: "conflicting-value",
        column: "Starts",
        value: "2026-01-09",
        remedy: "Give a day between 01/08/2026 and 31/08/2027, the day before the month.",
      }),
    ],
  });
  expect(read("100001", "2026", "Autumn", "20/8/2026", "31/08/2027")).toHaveProperty("record");
});
