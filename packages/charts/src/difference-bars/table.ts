import { type ChartTable, countCell } from "../table/index.js";
import { ascending, type DifferenceRow } from "./difference-row.js";
import { differenceInWords } from "./in-words.js";

/** The numbers of the bars of differences, from the lowest difference to the highest. */
export function differencesTable(rows: readonly DifferenceRow[]): ChartTable {
  return {
    caption: "Signed differences: what was given less what the moderator gave",
    columns: [
      { key: "difference", label: "Difference", kind: "heading" },
      { key: "before", label: "Before", kind: "number" },
      { key: "after", label: "After", kind: "number" },
    ],
    rows: ascending(rows).map(({ difference, before, after }) => ({
      key: difference,
      cells: [
        { text: differenceInWords(difference), value: Number(difference) },
        countCell(before),
        countCell(after),
      ],
    })),
  };
}
