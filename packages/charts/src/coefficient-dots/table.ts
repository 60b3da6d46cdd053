import { type ChartTable, textCell } from "../table/index.js";
import type { CoefficientRow } from "./coefficient-row.js";
import { coefficientInWords } from "./in-words.js";

/** The figures of agreement with their intervals, before moderation and after it, in the order of the rows. */
export function coefficientsTable(rows: readonly CoefficientRow[]): ChartTable {
  return {
    caption: "Agreement with 95% intervals; n is the number of pieces with both",
    columns: [
      { key: "label", label: "Figure", kind: "heading" },
      { key: "before", label: "Before", kind: "text" },
      { key: "after", label: "After", kind: "text" },
    ],
    rows: rows.map((row) => ({
      key: row.label,
      cells: [row.label, coefficientInWords(row.before, row), coefficientInWords(row.after, row)].map(
        textCell,
      ),
    })),
  };
}
