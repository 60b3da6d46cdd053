import { type ChartTable, countCell, decimalCell, textCell } from "../table/index.js";
import type { SeverityRow } from "./severity-row.js";

/** The severities with their intervals, in the order of the rows; the sentence where there is none. */
export function severityTable(rows: readonly SeverityRow[]): ChartTable {
  return {
    caption: "Severity with its 95% interval: how much less is given than by others for the same work",
    columns: [
      { key: "label", label: "Judge", kind: "heading" },
      { key: "estimate", label: "Severity", kind: "number" },
      { key: "lower", label: "95% interval from", kind: "number" },
      { key: "upper", label: "95% interval to", kind: "number" },
      { key: "pairs", label: "Pieces compared", kind: "number" },
      { key: "note", label: "Note", kind: "text" },
    ],
    rows: rows.map(({ key, label, estimate, lower, upper, pairs, sentence }) => ({
      key,
      cells: [
        textCell(label),
        decimalCell(estimate),
        decimalCell(lower),
        decimalCell(upper),
        countCell(pairs),
        textCell(estimate === null ? sentence : ""),
      ],
    })),
  };
}
