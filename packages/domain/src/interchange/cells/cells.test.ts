import { describe, expect, it, test } from "@jest/globals";
import fc from "fast-check";
import { date, dayMonthYear } from "./date-cell.js";
import { harmlessCell } from "./harmless-cell.js";
import { academicYear, wholeNumber } from "./number-cells.js";
import { trn, urn } from "./reference-number-cells.js";
import { plainText } from "./plain-text.js";
import { optional, required, text } from "./text-cells.js";
import { unreadable } from "./unreadable.js";
import { emailAddress, oneOf, wordKey } from "./word-cells.js";

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

  it.each([
    ["46266", "It may mean 01/09/2026."],
    ["45995.5", "It may mean 04/12/2025."],
    ["12/31/2026", "Write the day before the month: 31/12/2026."],
    ["31/02/2026", "Write a day that exists, like 28/02/2026."],
    ["99999", "Write it as day/month/year, like 01/09/2026."],
  ])("says of %s what a spreadsheet did to it", (cell, hint) => {
    const reading = date(cell);
    expect("remedy" in reading ? reading.remedy : "").toContain(hint);
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

describe("what spreadsheets do to reference numbers", () => {
  it.each([
    ["12345", "Write its seven digits: a spreadsheet may have dropped zeros at the front."],
    ["1.23E+06", "Write its seven digits: a spreadsheet has shortened it; format the column as text first."],
    ["123456A", "Write its seven digits, without spaces or letters."],
  ])("is said of the TRN %s", (cell, remedy) => {
    expect(trn(cell)).toEqual({ code: "not-a-trn", remedy });
  });
  it("is said of a URN too", () => {
    expect(urn("9.0E+05")).toMatchObject({ remedy: expect.stringContaining("has shortened it") });
    expect(urn("5432")).toMatchObject({ remedy: expect.stringContaining("dropped zeros") });
  });
});

describe("a cell that is no text", () => {
  it.each(["#N/A", "#REF!", "#DIV/0!", "#NAME?", "########"])("%s is a spreadsheet's error", (cell) => {
    expect(unreadable(cell)?.code).toBe("spreadsheet-error");
  });
  it.each(["a\u0000b", "\u001B[31m", "\u0007"])("%j holds what is no text", (cell) => {
    expect(unreadable(cell)?.code).toBe("unreadable-character");
  });
  it.each(["", "#1 in the list", "#", "a\tb\r\nc", "N/A"])("%j is text", (cell) => {
    expect(unreadable(cell)).toBeNull();
  });
});

test("a word's key forgets curly quotes, long dashes and what nobody sees", () => {
  expect(wordKey("Pupils\u2019\u00A0self\u2011regulation \u2013 \u201Cin\u00ADclass\u201D\u200B")).toBe(
    `pupils' self-regulation - "inclass"`,
  );
});
