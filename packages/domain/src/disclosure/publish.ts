import { beginDraft } from "./choice/begin-draft.js";
import type { Draft, HidingReason } from "./choice/draft.js";
import { protect } from "./choice/protect.js";
import { isSound, type Shortcomings } from "./choice/shortcomings.js";
import { showAgain } from "./choice/show-again.js";
import type { DisclosureRefusal } from "./refusals.js";
import { checkSuppressionRule } from "./rule/check-rule.js";
import type { SuppressionRule } from "./rule/suppression-rule.js";
import { checkCounts, checkShapes } from "./tables/check-tables.js";
import type { CountTable } from "./tables/count-table.js";
import { type CellAt, cellPlace, type PublishedTable } from "./tables/published-table.js";

/** A hidden cell and why it is hidden. Not to be published: who knows the reasons can work out more. */
export interface HiddenCell extends CellAt {
  readonly reason: HidingReason;
  readonly count: number;
}

/** Tables that give nobody away, or everything that stands in their way. */
export type Publication =
  | {
      /** What readers get. */
      readonly tables: readonly PublishedTable[];
      /** For the provider's own record. A cell in several tables is told once. */
      readonly hidden: readonly HiddenCell[];
      readonly refusals: readonly [];
    }
  | { readonly tables: null; readonly hidden: null; readonly refusals: readonly DisclosureRefusal[] };

/**
 * Tables made ready for readers who may not see names: small counts are hidden, and further cells with them, until an
 * exact audit of all tables together finds every hidden cell in doubt (`auditTables` repeats it from what is published).
 *
 * The same people are hidden in every table that shows them. What an earlier publication hid stays hidden; what it
 * showed is reckoned as known. Each cell has its totals with it, and these are hidden only when nothing else helps.
 * Tables may share dimensions as a tree, such as cohort × each characteristic, and never in a circle.
 *
 * @param tables People counted by two dimensions each, of the same people at the same time.
 * @param earlier Publications of these people that are out already, in the form in which they were published.
 * @example
 * const age = { name: "age", values: ["young", "old"] }, country = { name: "country", values: ["Spain", "Iceland", "Portugal"] };
 * const rule = { ...suppressionPresets.onsResearch, smallBelow: 2, zeros: "hide", hiddenTogether: 0 };
 * const table = { name: "by age", rows: age, columns: country, counts: [[5, 2, 0], [6, 3, 4]] };
 * const { tables } = publishTables([table], rule);
 * tables[0].cells.map((row) => row.map(({ value, symbol }) => symbol ?? value)) // => [[5, "c", "c", 7], [6, "c", "c", 13], [11, 5, 4, 20]]
 */
export function publishTables(
  tables: readonly CountTable[],
  rule: SuppressionRule,
  { earlier = [] }: { readonly earlier?: readonly PublishedTable[] } = {},
): Publication {
  const refused = [...checkSuppressionRule(rule), ...checkShapes(tables), ...checkCounts(tables)];
  if (refused.length > 0) return { tables: null, hidden: null, refusals: refused };
  const { draft, told, refusals } = beginDraft(tables, rule, earlier);
  if (draft === null) return { tables: null, hidden: null, refusals };

  const begun = [...draft.cells];
  const looks = { least: [...draft.sheet.least], most: [...draft.sheet.most] };
  const left = protect(draft, rule, told);
  if (!isSound(left)) return { tables: null, hidden: null, refusals: unprotected(draft, left) };
  showAgain(draft, begun, looks, rule, told);
  return {
    tables: tables.map((table, at) => shownTable(draft, table, at)),
    hidden: hiddenCells(draft),
    refusals: [],
  };
}

function shownTable(
  { sheet, cells }: Draft,
  { name, rows, columns }: CountTable,
  at: number,
): PublishedTable {
  const grid = sheet.tables[at] ?? [];
  return { name, rows, columns, cells: grid.map((row) => row.map((unknown) => cells[unknown]!.shown)) };
}

function hiddenCells({ sheet, cells }: Draft): HiddenCell[] {
  return cells.flatMap((cell, unknown): HiddenCell[] => {
    if (cell === null || cell.reason === null) return [];
    return [{ ...(sheet.places[unknown] as CellAt), reason: cell.reason, count: cell.count }];
  });
}

function unprotected(
  { sheet, cells }: Draft,
  { cells: short, sums: thin, sets }: Shortcomings,
): DisclosureRefusal[] {
  const inThin = thin.flatMap((sum) => (sheet.sums[sum] ?? []).slice(0, 1).map(({ unknown }) => unknown));
  return [...new Set([...short, ...inThin, ...sets.flat()])].map((unknown) => ({
    code: "no-safe-pattern",
    place: cellPlace(sheet.places[unknown] as CellAt),
    value: String(cells[unknown]?.count ?? ""),
  }));
}
