import type { SampleFiguresFragment } from "../../../../generated/documents.js";
import type { Table } from "../../../../table/table.js";

/** A group of pieces: how many there are, and how many of them are in the sample. */
export type CoverageCell = SampleFiguresFragment["coverage"][number];

/**
 * Assessors down, strata across, in each cell how many of how many are in the sample; where an assessor has nothing,
 * nothing stands.
 *
 * @param order strata that stand in an order of their own, e.g. levels from the lowest
 */
export function coverageTable(
  cells: readonly CoverageCell[],
  caption: string,
  assessor: string,
  order: readonly string[] = [],
): Table {
  const rows = distinct(cells.map(({ labels: [first = ""] }) => first));
  const labels = distinct(cells.map(({ labels: [, second = ""] }) => second));
  const columns = [
    ...order.filter((one) => labels.includes(one)),
    ...labels.filter((one) => !order.includes(one)),
  ];
  const cellAt = (row: string, column: string) => {
    const found = cells.find(({ labels: [first, second] }) => first === row && second === column);
    return { text: found ? `${found.sampled} of ${found.population}` : "–" };
  };
  return {
    caption,
    columns: [{ label: assessor }, ...columns.map((label) => ({ label, numeric: true }))],
    rows: rows.map((row) => ({
      key: row,
      cells: [{ text: row }, ...columns.map((column) => cellAt(row, column))],
    })),
  };
}

const distinct = (labels: readonly string[]): readonly string[] =>
  [...new Set(labels)].sort((a, b) => a.localeCompare(b, "en-GB", { numeric: true }));
