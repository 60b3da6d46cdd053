import { harmlessCell } from "@reviewpoint/domain/interchange";
import { stringify } from "csv-stringify/sync";

/** Rows as the text of a CSV file; cells that a spreadsheet would run are made harmless. */
export function csvText(rows: Iterable<readonly string[]>): string {
  return stringify([...rows].map((cells) => cells.map(harmlessCell)));
}
