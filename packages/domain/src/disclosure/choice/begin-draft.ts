import type { DisclosureRefusal } from "../refusals.js";
import { appearance, hiddenCell, isSmall, notApplicable } from "../rule/appearance.js";
import { knownRange } from "../rule/known-range.js";
import type { SuppressionRule } from "../rule/suppression-rule.js";
import type { PossibleRange } from "../sums/sum-system.js";
import { cellKeys } from "../tables/cell-keys.js";
import type { CountTable } from "../tables/count-table.js";
import { type CellAt, cellPlace, type PublishedTable } from "../tables/published-table.js";
import { sheetOf } from "../tables/sheet.js";
import { withTotals } from "../tables/with-totals.js";
import { type Draft, type DraftCell, hide } from "./draft.js";
import { type EarlierKnowledge, earlierKnowledge } from "./earlier-knowledge.js";
import { type FreshCell, freshCells } from "./fresh-cells.js";

/**
 * A draft in which everything is hidden that has to be hidden for its own sake, and what earlier publications alone tell
 * of whose people; or what stands in the way.
 */
export type DraftBegun =
  | {
      readonly draft: Draft;
      readonly told: ReadonlyMap<string, PossibleRange>;
      readonly refusals: readonly [];
    }
  | { readonly draft: null; readonly told: null; readonly refusals: readonly DisclosureRefusal[] };

/** @param tables of sound shape, with counts of people */
export function beginDraft(
  tables: readonly CountTable[],
  rule: SuppressionRule,
  earlier: readonly PublishedTable[],
): DraftBegun {
  const keyOf = cellKeys([...tables, ...earlier]);
  const { cells, refusals } = freshCells(tables, keyOf);
  if (refusals.length > 0) return { draft: null, told: null, refusals };

  const counts = new Map([...cells].map(([key, { count }]) => [key, count ?? 0]));
  const before = earlierKnowledge(earlier, counts, keyOf, rule);
  const shown = tables.map(({ name, rows, columns, counts: inner }): PublishedTable => {
    const look = (count: number | null) => (count === null ? notApplicable : appearance(count, rule));
    return { name, rows, columns, cells: withTotals(inner).map((row) => row.map(look)) };
  });
  const sheet = sheetOf([...shown, ...before.same], rule, keyOf);
  const toDraft = drafting(rule, before, Math.max(0, ...counts.values()));
  const draft: Draft = {
    sheet,
    cells: sheet.keys.map((key) => toDraft(key, cells.get(key))),
    fresh: tables.length,
  };

  for (const [unknown, cell] of draft.cells.entries()) {
    const key = sheet.keys[unknown] as string;
    if (cell === null || (cell.reason === null && cell.shown.symbol === "z")) continue;
    if (cell.reason !== null) {
      if (cell.leastHidden < cell.mostHidden) continue;
      const place = sheet.places[unknown] as CellAt;
      refusals.push({
        code: "already-published",
        place: cellPlace(place),
        value: String(cell.count),
      });
    } else if (before.hidden.has(key)) hide(draft, unknown, "hidden-before");
    else if (before.changedLittle.has(key)) hide(draft, unknown, "changed-little");
  }
  return refusals.length > 0
    ? { draft: null, told: null, refusals }
    : { draft, told: before.ranges, refusals: [] };
}

/** How a cell enters the draft; cells of earlier publications only are null. */
function drafting(rule: SuppressionRule, before: EarlierKnowledge, largest: number) {
  const everyone = largest + 1;
  const ifHidden = knownRange(hiddenCell, rule);
  return (key: string, fresh: FreshCell | undefined): DraftCell | null => {
    if (fresh === undefined) return null;
    const shown = fresh.count === null ? notApplicable : appearance(fresh.count, rule);
    const count = fresh.count ?? 0;
    const small = fresh.count !== null && isSmall(count, rule);
    const told = before.ranges.get(key);
    const leastHidden = Math.max(ifHidden.least, told?.least ?? 0);
    const mostHidden = Math.min(ifHidden.most, told?.most ?? Number.POSITIVE_INFINITY);
    const canBeHidden =
      shown.symbol !== "c" && fresh.count !== null && !(count === 0 && rule.zeros === "show");
    return {
      ...{ count, shown, leastHidden, mostHidden },
      weight: count + 1 + everyone * [0, 1, everyone][fresh.totals]!,
      mayHide: canBeHidden && leastHidden < mostHidden && (fresh.totals === 0 || rule.totals === "last"),
      reason: small ? (count === 0 ? "zero" : "small") : null,
    };
  };
}
