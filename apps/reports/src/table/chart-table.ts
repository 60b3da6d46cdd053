import type { ChartTable } from "@reviewpoint/charts/tables";
import type { Table } from "./table.js";

/** A chart's own table as one of ours. */
export function fromChartTable({ caption, columns, rows }: ChartTable): Table {
  return {
    caption,
    columns: columns.map(({ label, kind }) => ({ label, numeric: kind === "number" })),
    rows: rows.map(({ key, cells }) => ({
      key,
      cells: cells.map(({ text, value }) => ({ text, file: value })),
    })),
  };
}
