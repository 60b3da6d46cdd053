import type { CompletenessRow } from "./completeness-row.js";

/** The rows with most missing first, then most late, then by label; hidden ones last. */
export function byMissing(rows: readonly CompletenessRow[]): readonly CompletenessRow[] {
  return [...rows].sort(
    (a, b) =>
      (b.missing ?? -1) - (a.missing ?? -1) ||
      (b.judgedLate ?? -1) - (a.judgedLate ?? -1) ||
      (a.label < b.label ? -1 : a.label > b.label ? 1 : 0),
  );
}

/** Judgements together over rows; hidden ones count as none and are counted apart. */
export function totals(rows: readonly CompletenessRow[]) {
  const sum = (pick: (row: CompletenessRow) => number | null) =>
    rows.reduce((all, row) => all + (pick(row) ?? 0), 0);
  return {
    due: sum((row) => row.due),
    judged: sum((row) => row.judged),
    judgedLate: sum((row) => row.judgedLate),
    missing: sum((row) => row.missing),
    hidden: rows.filter((row) => row.due === null).length,
    withMissing: rows.filter((row) => (row.missing ?? 0) > 0).length,
  };
}
