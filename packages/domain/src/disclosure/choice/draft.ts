import { hiddenCell } from "../rule/appearance.js";
import type { PublishedCell } from "../rule/published-symbol.js";
import type { Sheet } from "../tables/sheet.js";

/** Why a cell is hidden. For the provider's own eyes: a reader who knew could work out more. */
export type HidingReason = "small" | "zero" | "hidden-before" | "changed-little" | "to-protect-others";

/** One group of people, while it is being chosen which cells to hide. */
export interface DraftCell {
  readonly count: number;
  /** What showing it to readers is worth. */
  readonly weight: number;
  /** Bounds that stay known although the cell is hidden. */
  readonly leastHidden: number;
  readonly mostHidden: number;
  /** Whether it may be hidden, and hiding it would help. */
  readonly mayHide: boolean;
  readonly shown: PublishedCell;
  readonly reason: HidingReason | null;
}

/** Tables while it is being chosen which cells to hide. Cells from earlier publications are null: nothing can be hidden there. */
export interface Draft {
  readonly sheet: Sheet;
  readonly cells: (DraftCell | null)[];
  /** How many of the sheet's tables are about to be published; earlier publications come after them. */
  readonly fresh: number;
}

/** Hides a cell, in every table that shows it. */
export function hide({ sheet, cells }: Draft, unknown: number, reason: HidingReason): void {
  const cell = cells[unknown] as DraftCell;
  cells[unknown] = { ...cell, shown: hiddenCell, reason: cell.reason ?? reason, mayHide: false };
  sheet.least[unknown] = cell.leastHidden;
  sheet.most[unknown] = cell.mostHidden;
}

/** Cells that can be hidden, the least worth first. */
export const leastWorthFirst = ({ cells }: Draft, unknowns: readonly number[]): number[] =>
  unknowns.toSorted((a, b) => (cells[a] as DraftCell).weight - (cells[b] as DraftCell).weight);

/** Whether a reader is left in doubt about a cell. */
export const isOpen = ({ sheet }: Draft, unknown: number): boolean =>
  sheet.least[unknown] !== sheet.most[unknown];

/** How many values must stay possible for a cell: more for those hidden for their own sake. */
export function valuesWanted({ cells }: Draft, unknown: number, possibleValues: number): number {
  const reason = cells[unknown]?.reason ?? null;
  return reason === null || reason === "to-protect-others" ? 2 : possibleValues;
}
