import type { SuppressionRule } from "./rule/suppression-rule.js";
import { possibleRanges } from "./sums/possible-ranges.js";
import type { CellAt, PublishedTable } from "./tables/published-table.js";
import { sheetOf } from "./tables/sheet.js";

/** A cell whose number is hidden or rounded, and what can be worked out about it from all that is published. */
export interface AuditedCell extends CellAt {
  /** The lowest and the highest number of people consistent with what is published; both are reached. */
  readonly least: number;
  /** Null where nothing limits it. */
  readonly most: number | null;
  /** Whether only one number is left: the cell is as good as printed. */
  readonly pinned: boolean;
}

/**
 * What a reader who knows the rule, adds and takes away can work out: for every cell that does not show its exact
 * number, the lowest and highest value consistent with all the tables together, exact. A cell seen in several tables
 * is told once, where it is seen first. It needs nothing but what is published, so anyone can repeat it.
 *
 * @param tables Of the same people at the same time; earlier publications belong here too.
 * @returns null when no count at all is consistent with the tables: they were not made by this rule from one set of people.
 * @throws RangeError when the rule never shows a symbol like one of these, or numbers become too large to be exact.
 * @example
 * const sex = { name: "sex", values: ["female", "male"] }, cohort = { name: "cohort", values: ["2025", "2026"] };
 * const shown = (value) => ({ value, symbol: null }), hidden = { value: null, symbol: "c" };
 * const cells = [[hidden, shown(20), shown(24)], [shown(30), shown(25), shown(55)], [shown(34), shown(45), shown(79)]];
 * auditTables([{ name: "by sex", rows: cohort, columns: sex, cells }], suppressionPresets.onsResearch) // => [{ table: "by sex", row: "2025", column: "female", least: 4, most: 4, pinned: true }]
 */
export function auditTables(tables: readonly PublishedTable[], rule: SuppressionRule): AuditedCell[] | null {
  const sheet = sheetOf(tables, rule);
  const ranges = possibleRanges(sheet);
  if (ranges === null) return null;
  return sheet.places.flatMap((place, unknown): AuditedCell[] => {
    const { least, most } = ranges[unknown] as { least: number; most: number };
    if (sheet.least[unknown] === sheet.most[unknown]) return [];
    return [{ ...place, least, most: Number.isFinite(most) ? most : null, pinned: least === most }];
  });
}
