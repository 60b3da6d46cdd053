import type { BoardRecordRefusalOf } from "./refusals.js";

/** What a board leaves behind when it is closed. */
export interface BoardLeft {
  readonly undecidedItemIds: readonly string[];
  /** `null` without minutes; otherwise whether the chair has signed the newest. */
  readonly signed: boolean | null;
}

/**
 * Why a board cannot be closed: every item has a decision, and its chair has signed the minutes.
 *
 * @example
 * refuseClosing({ undecidedItemIds: [], signed: true }) // => null
 * refuseClosing({ undecidedItemIds: ["i2"], signed: true }) // => { code: "items-undecided", itemIds: ["i2"] }
 * refuseClosing({ undecidedItemIds: [], signed: false }) // => { code: "minutes-unsigned" }
 */
export function refuseClosing({
  undecidedItemIds,
  signed,
}: BoardLeft): BoardRecordRefusalOf<"items-undecided" | "minutes-missing" | "minutes-unsigned"> | null {
  if (undecidedItemIds.length > 0) return { code: "items-undecided", itemIds: undecidedItemIds };
  if (signed === null) return { code: "minutes-missing" };
  return signed ? null : { code: "minutes-unsigned" };
}
