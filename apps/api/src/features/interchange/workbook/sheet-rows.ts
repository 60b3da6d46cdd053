import type { TextRow } from "@reviewpoint/domain/interchange";
import { type FileLimits, fileLimits } from "../bytes/limits.js";
import { FileRefused } from "../refusals.js";
import { type CellContext, cellText } from "./cell-text.js";
import type { WorkbookParts } from "./open-workbook.js";
import { xmlEvents } from "./xml-events.js";

/** The rows of one sheet as a stream. Rows that the sheet leaves out are left out; cells that it leaves out are empty. */
export async function* sheetRows(
  parts: WorkbookParts,
  sheet: { readonly name: string; readonly part: string },
  context: CellContext,
  limits: FileLimits = fileLimits,
): AsyncGenerator<TextRow> {
  let rows: TextRow[] = [];
  let number = 0;
  let cells: string[] = [];
  let column = 0;
  let cell = { type: "n", style: 0, value: "" };
  let inValue = false;
  let phonetic = 0;
  const events = xmlEvents(parts, sheet.part, {
    open: (tag, attribute) => {
      if (tag === "row") {
        number = Number(attribute("r") ?? number + 1);
        cells = [];
        column = 0;
      } else if (tag === "c") {
        column = columnNumber(attribute("r")) ?? column + 1;
        if (column > limits.columns) throw tooWide(sheet.name, number, limits);
        cell = { type: attribute("t") ?? "n", style: Number(attribute("s") ?? 0), value: "" };
      } else if (tag === "rPh") phonetic += 1;
      else if (tag === "v" || tag === "t") inValue = phonetic === 0;
    },
    text: (text) => {
      if (inValue) cell.value += text;
    },
    close: (tag) => {
      if (tag === "v" || tag === "t") inValue = false;
      else if (tag === "rPh") phonetic -= 1;
      else if (tag === "c") {
        while (cells.length < column) cells.push("");
        cells[column - 1] = cellText(cell, context);
      } else if (tag === "row") rows.push({ number, sheet: sheet.name, cells });
    },
  });
  for await (const _ of events) {
    yield* rows;
    rows = [];
  }
}

/**
 * The column of a cell's reference, from 1; undefined when it says none.
 *
 * @example
 * columnNumber("AB12") // => 28
 */
export function columnNumber(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? "")?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

const tooWide = (sheet: string, row: number, limits: FileLimits) =>
  new FileRefused(
    "broken-workbook",
    `Sheet ${sheet}, row ${row} has cells beyond column ${limits.columns}: clear them.`,
  );
