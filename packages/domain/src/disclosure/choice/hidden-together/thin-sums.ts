import { type Draft, type DraftCell, hide, isOpen } from "../draft.js";

/** A sum whose hidden parts are together a few people, which its shown numbers give away. */
interface ThinSum {
  readonly sum: number;
  /** How many more people have to be hidden. */
  readonly lacking: number;
}

/** Sums of which everything hidden is together 1 or more but fewer people than wanted. */
export function thinSums({ sheet, cells }: Draft, hiddenTogether: number): ThinSum[] {
  return sheet.sums.flatMap((terms, sum): ThinSum[] => {
    const open = terms.filter(({ unknown }) => isOpen({ sheet, cells, fresh: 0 }, unknown));
    const parts = open.map(({ unknown, sign }) => ({ sign, cell: cells[unknown] ?? null }));
    // A hidden total, and a rounded number, keep the sum of the others in doubt.
    if (parts.length === 0 || parts.some(({ sign, cell }) => sign < 0 || cell?.shown.symbol == null))
      return [];
    const together = parts.reduce((all, { cell }) => all + (cell?.count ?? 0), 0);
    return together > 0 && together < hiddenTogether ? [{ sum, lacking: hiddenTogether - together }] : [];
  });
}

/** Hides one cell more in every thin sum: the least that makes up what lacks, else the largest part, else the total. */
export function thickenSums(draft: Draft, hiddenTogether: number): boolean {
  let hidden = false;
  for (const { sum, lacking } of thinSums(draft, hiddenTogether)) {
    const candidates = (draft.sheet.sums[sum] ?? [])
      .filter(({ unknown }) => draft.cells[unknown]?.mayHide === true)
      .map(({ unknown, sign }) => ({ unknown, sign, cell: draft.cells[unknown] as DraftCell }))
      .sort((a, b) => a.cell.weight - b.cell.weight);
    const parts = candidates.filter(({ sign, cell }) => sign > 0 && cell.count > 0);
    const chosen = parts.find(({ cell }) => cell.count >= lacking) ?? parts.at(-1) ?? candidates[0];
    if (chosen === undefined) continue;
    hide(draft, chosen.unknown, "to-protect-others");
    hidden = true;
  }
  return hidden;
}
