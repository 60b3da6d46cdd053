import { type IsoDate, isoDate } from "./days/iso-date.js";

/** A stretch of days in which something is due; the first and the last day are inside. */
export interface Window {
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
}

/** Where a day lies: before the window's first day, inside it, or after its last day. */
export type WindowState = "before" | "open" | "closed";

/**
 * Where a day lies in relation to a window.
 *
 * @throws RangeError when a day does not exist or the window closes before it opens.
 * @example
 * windowState({ opensOn: "2026-11-02", closesOn: "2026-11-13" }, "2026-11-13") // => "open"
 * windowState({ opensOn: "2026-11-02", closesOn: "2026-11-13" }, "2026-11-14") // => "closed"
 */
export function windowState({ opensOn, closesOn }: Window, today: IsoDate): WindowState {
  if (isoDate(closesOn) < isoDate(opensOn)) {
    throw new RangeError(`the window closes on ${closesOn}, before it opens on ${opensOn}`);
  }
  if (isoDate(today) < opensOn) return "before";
  return today <= closesOn ? "open" : "closed";
}
