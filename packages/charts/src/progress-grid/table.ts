import { type ChartTable, countCell, percentCell, statusCell, textCell } from "../table/index.js";
import { capitalised, type ChartWords, neutralWords } from "../words/index.js";
import type { ProgressGridCell } from "./grid-cell.js";

/** The numbers of {@link progressGrid}, a row a cell: for files, where a grid of two-line cells would be hard to read. */
export function progressGridTable(
  cells: readonly ProgressGridCell[],
  words: ChartWords = neutralWords,
): ChartTable {
  return {
    caption: `Judged ${words.trainee.plural} at or above the expected ${words.level.singular}, by ${words.strand.singular} and ${words.reviewPoint.singular}`,
    columns: [
      { key: "strand", label: capitalised(words.strand.singular), kind: "heading" },
      { key: "reviewPoint", label: capitalised(words.reviewPoint.singular), kind: "heading" },
      { key: "count", label: "At or above expected", kind: "number" },
      { key: "denominator", label: "Judged", kind: "number" },
      { key: "percent", label: "%", kind: "number" },
      { key: "lower", label: "95% interval from", kind: "number" },
      { key: "upper", label: "95% interval to", kind: "number" },
      { key: "status", label: "Note", kind: "text" },
    ],
    rows: cells.map((cell) => ({
      key: JSON.stringify([cell.strand, cell.reviewPoint]),
      cells: [
        textCell(cell.strand),
        textCell(cell.reviewPoint),
        countCell(cell.count, cell.status),
        countCell(cell.denominator, cell.status),
        percentCell(cell.percent, cell.status),
        percentCell(cell.lower, cell.status),
        percentCell(cell.upper, cell.status),
        cell.percent === null && cell.opensOn !== undefined
          ? textCell(`opens ${cell.opensOn}`)
          : statusCell(cell.status),
      ],
    })),
  };
}
