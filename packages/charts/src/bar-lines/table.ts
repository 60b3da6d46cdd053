import {
  type ChartTable,
  countCell,
  percentCell,
  type TableCell,
  type TableColumn,
  textCell,
} from "../table/index.js";
import { capitalised, type ChartWords } from "../words/index.js";
import type { BarLine } from "./bar-line.js";

/**
 * The table of a diverging chart: a row a bar, a column a level and a state, then who is at or above the expected level
 * out of those judged.
 *
 * @param withPoints whether review points have a column of their own
 */
export function divergingTable(
  lines: readonly BarLine[],
  caption: string,
  words: ChartWords,
  withPoints: boolean,
): ChartTable {
  const kinds = new Map(lines.flatMap((line) => line.segments.map((row) => [row.key, row])));
  const columns: TableColumn[] = [
    { key: "strand", label: capitalised(words.strand.singular), kind: "heading" },
    ...(withPoints
      ? [{ key: "reviewPoint", label: capitalised(words.reviewPoint.singular), kind: "heading" } as const]
      : []),
    { key: "expected", label: `Expected ${words.level.singular}`, kind: "text" },
    ...[...kinds.values()].map(
      (row): TableColumn => ({ key: `count-${row.key}`, label: capitalised(row.label), kind: "number" }),
    ),
    { key: "all", label: `All ${words.trainee.plural}`, kind: "number" },
    { key: "judged", label: "Judged", kind: "number" },
    { key: "atOrAbove", label: "At or above expected", kind: "number" },
    { key: "percent", label: "% of judged", kind: "number" },
  ];
  return { caption, columns, rows: lines.map((line) => ({ key: key(line), cells: cells(line) })) };

  function cells(line: BarLine): TableCell[] {
    const { status } = line;
    const none = line.expected === null ? "NOT_APPLICABLE" : status;
    const percent = line.atOrAbove === null || !line.judged ? null : (100 * line.atOrAbove) / line.judged;
    return [
      textCell(line.strand),
      ...(withPoints ? [textCell(line.reviewPoint)] : []),
      textCell(line.expected ?? "none"),
      ...[...kinds.keys()].map((kind) => {
        const row = line.segments.find((segment) => segment.key === kind);
        return countCell(
          row === undefined ? null : row.count,
          row?.status ?? (row ? status : "NOT_APPLICABLE"),
        );
      }),
      countCell(line.all, status),
      countCell(line.judged, status),
      countCell(line.atOrAbove, none),
      percentCell(percent, line.judged === 0 ? "NOT_APPLICABLE" : none),
    ];
  }
}

function key(line: BarLine): string {
  return JSON.stringify([line.strand, line.reviewPoint]);
}
