import { describe, expect, it, test } from "@jest/globals";
import { trn } from "../cells/reference-number-cells.js";
import { required, text } from "../cells/text-cells.js";
import { shownValue, violationSentence } from "../violation.js";
import { columnKey } from "./column-key.js";
import { errorCells } from "./error-cells.js";
import { field, optionalField } from "./fields.js";
import { readTable } from "./read-table.js";
import { repeatedRows } from "./repeated-rows.js";

const row = (number: number, ...cells: string[]) => ({ number, sheet: null, cells });
const fields = {
  trn: field("TRN", required(trn)),
  name: field("Name", required(text())),
  note: optionalField("Note", text()),
};
const open = (...header: string[]) => readTable(row(1, ...header), fields, "refused");

function reader(...header: string[]) {
  const reading = open(...header);
  if ("violations" in reading) throw new Error(reading.violations.map(violationSentence).join(" "));
  return reading.read;
}

describe("a header", () => {
  it("may be reordered, differently cased, spaced, apostrophed and begin with a byte order mark", () => {
    const read = reader("\uFEFF note ", "'name", "tRn");
    expect(read(row(2, "n", "A", "1234567"))).toEqual({ record: { trn: "1234567", name: "A", note: "n" } });
  });

  it("names missing, unknown and repeated columns, each with its remedy", () => {
    const reading = open("TRN", "trn", "Nam");
    const sentences = "violations" in reading ? reading.violations.map(violationSentence) : [];
    expect(sentences).toEqual([
      "Row 1, trn: the column appears more than once. Keep one of them.",
      "Row 1, Nam: the column is not one of this format. Take the column out; the columns are TRN, Name, Note.",
      "Row 1, Name: the column is missing. Add the column, with this heading, to the header row.",
    ]);
  });

  it("passes over the columns of our own error files and headings that are empty", () => {
    const read = reader("Validation results", "TRN", "", "Name", "Errors");
    expect(read(row(2, "1 error found", "1234567", "", "A"))).toHaveProperty("record.name", "A");
  });
});

describe("a row", () => {
  const read = reader("TRN", "Name");

  it("that is blank, or guidance just under the header, is passed over", () => {
    expect(read(row(9, "", " ", "\t"))).toEqual({ passedOver: "blank" });
    expect(read(row(2, "Do not change this column", ""))).toEqual({ passedOver: "guidance" });
    expect(read(row(3, "Do not change this column", ""))).toHaveProperty("violations");
  });

  it("keeps leading zeros behind an apostrophe", () => {
    expect(read(row(2, "'0012345", "A"))).toHaveProperty("record.trn", "0012345");
  });

  it("has every bad cell named by row, column, value and remedy", () => {
    const reading = read(row(7, "12345"));
    const violations = "violations" in reading ? reading.violations : [];
    expect(violations.map(violationSentence)).toEqual([
      "Row 7, TRN, “12345”: this is not a TRN. Write its seven digits: a spreadsheet may have dropped zeros at the front.",
      "Row 7, Name: the cell is empty. Fill it in.",
    ]);
    expect(errorCells(violations)).toEqual([
      "2 errors found",
      "TRN, “12345”: this is not a TRN. Write its seven digits: a spreadsheet may have dropped zeros at the front.\nName: the cell is empty. Fill it in.",
    ]);
  });

  it("that repeats an earlier one is told which", () => {
    const repeats = repeatedRows();
    expect(repeats("a", row(2), "TRN")).toBeNull();
    expect(repeats("b", row(3), "TRN")).toBeNull();
    expect(repeats("a", row(4), "TRN")).toMatchObject({
      code: "repeated-row",
      row: 4,
      remedy: expect.stringContaining("Row 2"),
    });
  });
});

describe("a row whose cells have moved", () => {
  it("is refused as a whole: a cell stands beyond the last heading", () => {
    const read = reader("TRN", "Name", "", "");
    expect(read(row(2, "1234567", "Green", "Elm", ""))).toEqual({
      violations: [expect.objectContaining({ code: "malformed-row", column: null, value: "Elm" })],
    });
    expect(read(row(3, "1234567", "Elm Green", "", "", ""))).toMatchObject({ record: { name: "Elm Green" } });
  });

  it("is refused where a column of the format may have lost its heading", () => {
    const read = reader("TRN", "", "Name");
    expect(read(row(2, "1234567", "Secure", "A"))).toEqual({
      violations: [expect.objectContaining({ code: "no-heading", value: "Secure" })],
    });
    const lenient = readTable(row(1, "TRN", "", "Name"), fields, "ignored");
    expect("read" in lenient && lenient.read(row(2, "1234567", "Secure", "A"))).toMatchObject({
      record: { name: "A" },
    });
  });
});

test("a cell that the spreadsheet could not work out is refused whatever its column", () => {
  expect(reader("TRN", "Name")(row(2, "1234567", "#REF!"))).toEqual({
    violations: [expect.objectContaining({ code: "spreadsheet-error", column: "Name", value: "#REF!" })],
  });
});

test("headings are known in curly quotes, with line breaks, and whatever the hyphen of e-mail", () => {
  for (const heading of ["“Mentor e-mail”", "Mentor\u00A0e\u2011mail", "Mentor\r\nemail"])
    expect(columnKey(heading)).toBe(columnKey("Mentor e-mail"));
});

test("a repeat on another sheet names the sheet", () => {
  const repeats = repeatedRows();
  repeats("t1", { number: 4, sheet: "Autumn", cells: [] }, "TRN");
  expect(repeats("t1", { number: 2, sheet: "Spring", cells: [] }, "TRN")?.remedy).toBe(
    "Row 4 of sheet Autumn is about the same: keep one of the two.",
  );
});

test("a heading that no field names is told where it is ignored", () => {
  expect(readTable(row(1, "TRN", "Name", "Nots"), fields, "ignored")).toMatchObject({ passedOver: ["Nots"] });
});

test("a bad value is shown without what a terminal would obey", () => {
  expect(shownValue("a\u001B[31m\u0000b\n c")).toBe("a\uFFFD[31m\uFFFDb c");
});
