import { wordKey } from "../cells/word-cells.js";
import { readTable } from "../tables/read-table.js";
import type { TextRow } from "../tables/text-row.js";
import type { Violation } from "../violation.js";
import { frameworkSheets, type FrameworkSheetRows, neededSheets } from "./framework-sheets.js";

/** The sheets of a workbook by name, each with its rows from the header on. */
export type Workbook = ReadonlyMap<string, readonly TextRow[]>;

/** A record of a sheet together with the row it came from. */
export interface SheetRecord<R> {
  readonly record: R;
  readonly row: TextRow;
}

/** Reads one sheet; what is wrong with it goes to `violations`. A sheet that may be left out reads as empty. */
export function readSheet<S extends keyof FrameworkSheetRows>(
  workbook: Workbook,
  name: S,
  violations: Violation[],
): SheetRecord<FrameworkSheetRows[S]>[] {
  const rows = [...workbook].find(([sheet]) => wordKey(sheet) === wordKey(name))?.[1];
  const [header, ...body] = rows ?? [];
  if (header === undefined) {
    if ((neededSheets as readonly string[]).includes(name)) {
      const remedy = "Add the sheet, with a header row.";
      violations.push({ code: "missing-sheet", sheet: name, row: null, column: null, value: "", remedy });
    }
    return [];
  }
  const table = readTable(header, frameworkSheets[name], "ignored");
  if ("violations" in table) {
    violations.push(...table.violations);
    return [];
  }
  return body.flatMap((row) => {
    const reading = table.read(row);
    if ("violations" in reading) violations.push(...reading.violations);
    return "record" in reading ? [{ record: reading.record, row }] : [];
  });
}
