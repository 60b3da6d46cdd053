import { type ChartTable, countCell, percentCell, statusCell, textCell } from "../table/index.js";
import { capitalised, type ChartWords, type Word, neutralWords } from "../words/index.js";
import type { PercentRow } from "./percent-row.js";

/**
 * The numbers of {@link percentDots}, in the order of the rows.
 *
 * @param group what a row is; the provider's word for strand unless told
 */
export function percentTable(
  rows: readonly PercentRow[],
  words: ChartWords = neutralWords,
  group: Word = words.strand,
): ChartTable {
  return {
    caption: `Judged ${words.trainee.plural} at or above the expected ${words.level.singular}, by ${group.singular}`,
    columns: [
      { key: "label", label: capitalised(group.singular), kind: "heading" },
      { key: "count", label: "At or above expected", kind: "number" },
      { key: "denominator", label: "Judged", kind: "number" },
      { key: "percent", label: "%", kind: "number" },
      { key: "lower", label: "95% interval from", kind: "number" },
      { key: "upper", label: "95% interval to", kind: "number" },
      { key: "status", label: "Note", kind: "text" },
    ],
    rows: rows.map((row) => ({
      key: row.label,
      cells: [
        textCell(row.label),
        countCell(row.count, row.status),
        countCell(row.denominator, row.status),
        percentCell(row.percent, row.status),
        percentCell(row.lower, row.status),
        percentCell(row.upper, row.status),
        statusCell(row.status),
      ],
    })),
  };
}
