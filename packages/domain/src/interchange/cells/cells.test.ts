import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { date, dayMonthYear } from "./date-cell.js";
import { harmlessCell } from "./harmless-cell.js";
import { academicYear, wholeNumber } from "./number-cells.js";
import { trn, urn } from "./reference-number-cells.js";
import { plainText } from "./plain-text.js";
import { optional, required, text } from "./text-cells.js";
import { emailAddress, oneOf } from "./word-cells.js";

const codeOf = (reading: object) => ("code" in reading ? reading.code : reading);

describe("a date cell", () => {
  it.each([
    ["1/9/2026", "2026-09-01"],
    ["01/09/2026", "2026-09-01"],
    ["1-9-2026", "2026-09-01"],
    ["2026-09-01", "2026-09-01"],
    ["2026-09-01T00:00:00+01:00", "2026-09-01"],
    ["29/02/2028", "2028-02-29"],
  ])("reads %s", (cell, value) => {
    expect(date(cell)).toEqual({ value });
  });

  it.each(["30/02/2026", "31/4/2026", "29/02/2026", "12/31/2026", "2026-13-01", "0/1/2026"])(
    "refuses %s",
    (cell) => {
      expect(codeOf(date(cell))).toBe("impossible-date");
    },
  );

  it.each(["", "1/9/26", "September 2026", "46266", "=TODAY()"])("does not take “%s” for a date", (cell) => {
    expect(codeOf(date(cell))).toBe("not-a-date");
  });

  it("reads what dayMonthYear writes", () => {
    const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(date(dayMonthYear(iso))).toEqual({ value: iso });
      }),
    );
  });
});

describe("reference numbers", () => {
  it("take seven digits for a TRN and six for a URN, and nothing else", () => {
    expect(trn("0012345")).toEqual({ value: "0012345" });
    expect(urn("100001")).toEqual({ value: "100001" });
    for (const bad of ["", "123456", "12345678", "12 34567", "RP12345", "1234567.0"]) {
      expect(codeOf(trn(bad))).toBe("not-a-trn");
    }
    for (const bad of ["", "12345", "1234567", "ABCDEF"]) expect(codeOf(urn(bad))).toBe("not-a-urn");
  });

  it.each(["2026 to 2027", "2026-27", "2026/27", "2026/2027", "2026"])(
    "read the academic year %s",
    (cell) => {
      expect(academicYear(cell)).toEqual({ value: 2026 });
    },
  );

  it("refuse a year that does not follow, and numbers out of bounds", () => {
    expect(codeOf(academicYear("2026 to 2028"))).toBe("not-a-number");
    expect(wholeNumber(1, 9)("9")).toEqual({ value: 9 });
    for (const bad of ["0", "10", "1.5", "", "one"])
      expect(codeOf(wholeNumber(1, 9)(bad))).toBe("not-a-number");
  });
});

describe("words", () => {
  it("are told apart without case and spacing", () => {
    const read = oneOf(new Map([["On track", 1]]));
    expect(read(" on  TRACK")).toEqual({ value: 1 });
    expect(read("off track")).toEqual({ code: "not-one-of", remedy: "Write one of: On track." });
  });

  it("may be needed, may be left out, may be too long", () => {
    expect(codeOf(required(text())(""))).toBe("empty-cell");
    expect(optional(trn)("")).toEqual({ value: null });
    expect(codeOf(text(3)("long"))).toBe("too-long");
    expect(emailAddress("A.Name@Example.org")).toEqual({ value: "a.name@example.org" });
    expect(codeOf(emailAddress("nobody"))).toBe("not-an-email");
  });
});

describe("a cell written out", () => {
  it.each(["=1+2", "+44", "-1", "@SUM(A1)", "\tx", "\rx"])("is harmless when it begins like %j", (cell) => {
    expect(harmlessCell(cell)).toBe(`'${cell}`);
  });

  it("leaves a lone hyphen and ordinary words alone", () => {
    expect(harmlessCell("-")).toBe("-");
    expect(harmlessCell("Ash Grove = 3")).toBe("Ash Grove = 3");
  });

  it("reads back as it was, whatever it was", () => {
    const trimmed = fc
      .string({ unit: "grapheme" })
      .map((word) => word.replace(/^[\uFEFF\u200B\s]+|[\uFEFF\u200B\s]+$/gu, ""));
    fc.assert(
      fc.property(
        fc.oneof(
          trimmed,
          trimmed.map((word) => `=${word}`),
          trimmed.map((word) => `"'${word}`),
        ),
        (word) => {
          expect(plainText(harmlessCell(word.trim()))).toBe(word.trim());
        },
      ),
    );
  });

  it("is read with the quotes that the register puts around cells it made harmless", () => {
    expect(plainText(`"'=HYPERLINK(""x"")"`)).toBe('=HYPERLINK("x")');
  });
});
