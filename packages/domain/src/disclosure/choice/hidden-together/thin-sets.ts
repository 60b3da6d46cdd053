import { solvedAnswers } from "../../questions/solved-answers.js";
import { toldSets } from "../../questions/told-sets.js";
import type { CellAt } from "../../tables/published-table.js";
import { type Draft, type DraftCell, hide, isOpen, leastWorthFirst } from "../draft.js";

/** Hidden cells of one table, by their unknowns. */
export type ThinSet = readonly number[];

/** Larger sets that several sums tell together are not looked for; */
const mostCells = 4;
/** nor are any where more cells than this are in doubt: it would take too long. */
const mostInDoubt = 400;

/**
 * Sets of hidden cells of one table that are together 1 or more but fewer people than wanted, and whose people together
 * follow from what is shown, by adding and taking away rows and columns: each is in doubt, and all of them are not.
 *
 * @param hiddenTogether how many people they have to be; 0 asks for nothing
 */
export function thinSets(draft: Draft, hiddenTogether: number): ThinSet[] {
  const { sheet } = draft;
  const open = [...sheet.least.keys()].filter((unknown) => isOpen(draft, unknown));
  const isFew = (set: readonly number[]) => peopleIn(draft, open, set) < hiddenTogether;
  if (hiddenTogether === 0 || open.length > mostInDoubt) return [];
  const parts = new Set(open.flatMap((unknown, at) => (isPart(draft, unknown) ? [at] : [])));
  const tableOf = (at: number) => sheet.places[open[at] as number]?.table;
  const mayBe = (set: readonly number[]) =>
    parts.has(set.at(-1) as number) &&
    tableOf(set[0] as number) === tableOf(set.at(-1) as number) &&
    isFew(set);
  const told = toldSets(open.length, solvedAnswers(sumsOf(draft, open)), mostCells, mayBe);
  return [...told]
    .filter((set) => peopleIn(draft, open, set) > 0)
    .map((set) => set.map((at) => open[at] as number));
}

/** Hides one cell more beside every thin set, the least worth in the rows and columns of its cells. */
export function thickenSets(draft: Draft, hiddenTogether: number): boolean {
  let hidden = false;
  for (const set of thinSets(draft, hiddenTogether)) {
    const near = draft.sheet.sums
      .filter((terms) => terms.some(({ unknown }) => set.includes(unknown)))
      .flat();
    const candidates = near.flatMap(({ unknown }) =>
      draft.cells[unknown]?.mayHide === true ? [unknown] : [],
    );
    const [cheapest] = leastWorthFirst(draft, candidates);
    if (cheapest === undefined) continue;
    hide(draft, cheapest, "to-protect-others");
    hidden = true;
  }
  return hidden;
}

/** The sums that tie cells in doubt together, a column a cell. */
function sumsOf({ sheet }: Draft, open: readonly number[]): number[][] {
  const place = new Map(open.map((unknown, at) => [unknown, at]));
  return sheet.sums.map((terms) => {
    const row = open.map(() => 0);
    for (const { unknown, sign } of terms) {
      const at = place.get(unknown);
      if (at !== undefined) row[at] = sign;
    }
    return row;
  });
}

const peopleIn = ({ cells }: Draft, open: readonly number[], set: readonly number[]): number =>
  set.reduce((sum, at) => sum + (cells[open[at] as number] as DraftCell).count, 0);

/** Whether it is a cell inside a table that is about to be published, and no total: two of these count different people. */
function isPart({ sheet, cells }: Draft, unknown: number): boolean {
  const { row, column } = sheet.places[unknown] as CellAt;
  return cells[unknown] !== null && row !== null && column !== null;
}
