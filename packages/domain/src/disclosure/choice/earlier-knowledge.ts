import { knownRange } from "../rule/known-range.js";
import type { SuppressionRule } from "../rule/suppression-rule.js";
import { possibleRanges } from "../sums/possible-ranges.js";
import type { PossibleRange } from "../sums/sum-system.js";
import type { CellKey } from "../tables/cell-keys.js";
import type { PublishedTable } from "../tables/published-table.js";
import { sheetOf } from "../tables/sheet.js";

/** What earlier publications have told already, and what they bind us to. */
export interface EarlierKnowledge {
  /** Earlier tables that still count the same people. */
  readonly same: readonly PublishedTable[];
  /** What can be worked out from these alone. */
  readonly ranges: ReadonlyMap<string, PossibleRange>;
  /** Cells that were hidden stay hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Cells that were shown with another number, so close that the difference would show a few people. */
  readonly changedLittle: ReadonlySet<string>;
}

export function earlierKnowledge(
  earlier: readonly PublishedTable[],
  counts: ReadonlyMap<string, number>,
  keyOf: CellKey,
  rule: SuppressionRule,
): EarlierKnowledge {
  const hidden = new Set<string>();
  const changedLittle = new Set<string>();
  const same = earlier.filter((table) => {
    let agrees = true;
    for (const [row, cells] of table.cells.entries()) {
      for (const [column, cell] of cells.entries()) {
        const key = keyOf(table, table.rows.values[row] ?? null, table.columns.values[column] ?? null);
        const count = counts.get(key);
        if (count === undefined) continue;
        if (cell.symbol === "c") hidden.add(key);
        const { least, most } = knownRange(cell, rule);
        if (count >= least && count <= most) continue;
        agrees = false;
        if (cell.value !== null && Math.abs(cell.value - count) < rule.smallBelow) changedLittle.add(key);
      }
    }
    return agrees;
  });
  const sheet = sheetOf(same, rule, keyOf);
  const known = possibleRanges(sheet) ?? [];
  return {
    same,
    ranges: new Map(known.map((range, at) => [sheet.keys[at] ?? "", range])),
    hidden,
    changedLittle,
  };
}
