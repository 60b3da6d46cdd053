import type { SuppressionRule } from "../rule/suppression-rule.js";
import type { PossibleRange } from "../sums/sum-system.js";
import { type Draft, hide, leastWorthFirst } from "./draft.js";
import { protectInTable } from "./protect-in-table.js";
import { protectShared } from "./protect-shared.js";
import { isSound, type Shortcomings, shortcomings } from "./shortcomings.js";
import { tableNetwork } from "./table-network.js";
import { thickenSets } from "./hidden-together/thin-sets.js";
import { thickenSums } from "./hidden-together/thin-sums.js";

/**
 * Hides cells until the audit finds nothing that is given away, or nothing more may be hidden.
 * Table by table first, with what several tables show taken as known, which is the safe side; then what they share;
 * then, should the audit still find a cell, the cheapest near it.
 *
 * @returns What is still given away: nothing, when the draft can be published.
 */
export function protect(
  draft: Draft,
  rule: SuppressionRule,
  told: ReadonlyMap<string, PossibleRange>,
): Shortcomings {
  const tables = Array.from({ length: draft.fresh }, (_, table) => tableNetwork(draft, table));
  const shared = sharedUnknowns(draft);
  for (;;) {
    for (let hidden = true; hidden; ) {
      hidden = false;
      for (const table of tables) {
        if (protectInTable(draft, table, shared, rule.possibleValues)) hidden = true;
      }
      if (thickenSums(draft, rule.hiddenTogether)) hidden = true;
    }
    if (thickenSets(draft, rule.hiddenTogether)) continue;
    const found = shortcomings(draft, rule, told);
    if (isSound(found)) return found;
    const helped = found.cells.map(
      (unknown) =>
        (shared.has(unknown) && protectShared(draft, tables, shared, unknown)) || hideNear(draft, unknown),
    );
    if (!helped.includes(true)) return found;
  }
}

/** Unknowns that more than one table shows, earlier publications included. */
function sharedUnknowns({ sheet }: Draft): Set<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const grid of sheet.tables) {
    const own = new Set(grid.flat());
    for (const unknown of own) (seen.has(unknown) ? shared : seen).add(unknown);
  }
  return shared;
}

/** Hides the cheapest cell that may be hidden among those in the nearest sums; false when there is none anywhere. */
function hideNear(draft: Draft, unknown: number): boolean {
  const { sheet, cells } = draft;
  const reached = new Set([unknown]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    const near = sheet.sums.filter((terms) => terms.some((term) => reached.has(term.unknown))).flat();
    for (const term of near) reached.add(term.unknown);
    const candidates = [...reached].filter((one) => cells[one]?.mayHide === true);
    const [cheapest] = leastWorthFirst(draft, candidates);
    if (cheapest === undefined) continue;
    hide(draft, cheapest, "to-protect-others");
    return true;
  }
  return false;
}
