import type { SuppressionRule } from "../rule/suppression-rule.js";
import type { PossibleRange } from "../sums/sum-system.js";
import { type Draft, type DraftCell, leastWorthFirst } from "./draft.js";
import { isSound, shortcomings } from "./shortcomings.js";

/** Beyond this many cells × audits, hidden cells are left as they are: looking again would take too long. */
const mostWork = 20_000;

/**
 * Shows again, the most valuable first, whatever was hidden to protect others and turns out not to be needed.
 * Afterwards no single one of these cells could be shown; that no other choice is cheaper is not promised.
 *
 * @param begun the cells as they were before any was hidden to protect others
 */
export function showAgain(
  draft: Draft,
  begun: readonly (DraftCell | null)[],
  looks: { readonly least: readonly number[]; readonly most: readonly number[] },
  rule: SuppressionRule,
  told: ReadonlyMap<string, PossibleRange>,
): void {
  const { cells, sheet } = draft;
  const chosen = [...cells.keys()].filter((unknown) => cells[unknown] !== begun[unknown]);
  if (chosen.length * cells.length > mostWork) return;
  for (const unknown of leastWorthFirst(draft, chosen).reverse()) {
    const hidden = cells[unknown] as DraftCell;
    const bounds = [sheet.least[unknown], sheet.most[unknown]] as [number, number];
    cells[unknown] = begun[unknown] as DraftCell;
    sheet.least[unknown] = looks.least[unknown] as number;
    sheet.most[unknown] = looks.most[unknown] as number;
    if (isSound(shortcomings(draft, rule, told))) continue;
    cells[unknown] = hidden;
    [sheet.least[unknown], sheet.most[unknown]] = bounds;
  }
}
