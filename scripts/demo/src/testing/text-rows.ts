import type { HeaderReading, TextRow } from "@reviewpoint/domain/interchange";
import { parse } from "csv-parse/sync";
import type { DemoFile } from "../files/demo-file.js";

/** The rows of a file's tables, header first: one table for CSV, a table a sheet for a workbook. */
export function tablesOf(file: DemoFile): TextRow[][] {
  if ("sheets" in file)
    return file.sheets.map(({ name, rows }) => rows.map((cells, index) => row(cells, index, name)));
  return [parse(file.text).map((cells, index) => row(cells, index, null))];
}

/** Every record of a table, and the row it came from; fails on the first violation. */
export function recordsOf<R>(
  [header, ...rows]: readonly TextRow[],
  open: (header: TextRow) => HeaderReading<R>,
): { readonly record: R; readonly row: TextRow }[] {
  if (header === undefined) throw new RangeError("a table has a header");
  const reading = open(header);
  if ("violations" in reading) throw new RangeError(JSON.stringify(reading.violations[0]));
  return rows.flatMap((textRow) => {
    const outcome = reading.read(textRow);
    if ("violations" in outcome) throw new RangeError(JSON.stringify(outcome.violations[0]));
    return "record" in outcome ? [{ record: outcome.record, row: textRow }] : [];
  });
}

function row(cells: readonly string[], index: number, sheet: string | null): TextRow {
  return { number: index + 1, sheet, cells };
}
