import { type ChartTable, countCell, percentCell, textCell } from "../table/index.js";
import { capitalised, type ChartWords, type Word, neutralWords } from "../words/index.js";
import type { CompletenessRow } from "./completeness-row.js";
import { byMissing } from "./order.js";

/**
 * The numbers of {@link completenessBars}: all rows, most missing first, none left out.
 *
 * @param group what a row is, e.g. the provider's word for school
 */
export function completenessTable(
  rows: readonly CompletenessRow[],
  group: Word,
  words: ChartWords = neutralWords,
): ChartTable {
  return {
    caption: `${capitalised(words.judgement.plural)} due, by ${group.singular}, most missing first`,
    columns: [
      { key: "label", label: capitalised(group.singular), kind: "heading" },
      { key: "due", label: "Due", kind: "number" },
      { key: "judged", label: "Judged in time", kind: "number" },
      { key: "judgedLate", label: "Judged late", kind: "number" },
      { key: "missing", label: "Missing", kind: "number" },
      { key: "percent", label: "% judged", kind: "number" },
    ],
    rows: byMissing(rows).map((row) => ({
      key: row.key,
      cells: [
        textCell(row.label),
        ...[row.due, row.judged, row.judgedLate, row.missing].map((count) => countCell(count, row.status)),
        row.due === 0
          ? percentCell(null, "NOT_APPLICABLE")
          : percentCell(
              row.due === null || row.judged === null || row.judgedLate === null
                ? null
                : (100 * (row.judged + row.judgedLate)) / row.due,
              row.status,
            ),
      ],
    })),
  };
}
