import { addDays, type IsoDate } from "../calendar/index.js";
import type { EvidenceSetting } from "./evidence-setting.js";

/** A file as time sees it. */
export interface KeptFile {
  /** The provider's day on which it was added. */
  readonly addedOn: IsoDate;
  /** The day on which its last link was taken back; null or absent where none was. */
  readonly unlinkedOn?: IsoDate | null;
  /** Whether it is evidence of anything. */
  readonly isLinked: boolean;
}

/**
 * Whether a file is to be removed: it is linked to nothing, and its days are over. They begin when it is added, and anew
 * when its last link is taken back. Days are the calendar's, of the provider's zone; holidays count.
 *
 * @example
 * const file = { addedOn: "2026-10-22", isLinked: false };
 * isLeftOver(file, "2026-10-29", usualEvidenceSetting) // => false
 * isLeftOver(file, "2026-10-30", usualEvidenceSetting) // => true
 * isLeftOver({ ...file, unlinkedOn: "2026-10-30" }, "2026-10-30", usualEvidenceSetting) // => false
 */
export function isLeftOver(
  { addedOn, unlinkedOn, isLinked }: KeptFile,
  today: IsoDate,
  { keepUnlinkedDays }: Pick<EvidenceSetting, "keepUnlinkedDays">,
): boolean {
  return !isLinked && today > addDays(unlinkedOn ?? addedOn, keepUnlinkedDays);
}
