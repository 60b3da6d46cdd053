import { type IsoDate, mondayOf } from "../../calendar/index.js";
import type { TargetsRefusalOf } from "../refusals.js";

/** What a lead mentor found when they looked at a week. */
export type WeekFinding = "in-order" | "follow-up";

/**
 * Why a week may not be checked so; null when it may. A follow-up says what is to be followed up.
 *
 * @param monday Any day of the week.
 * @throws RangeError when a day does not exist.
 * @example
 * refuseCheck("2026-11-04", "in-order", "", "2026-11-02") // => null
 * refuseCheck("2026-11-09", "in-order", "", "2026-11-06") // => { code: "week-to-come", monday: "2026-11-09" }
 * refuseCheck("2026-11-02", "follow-up", " ", "2026-11-06") // => { code: "note-missing" }
 */
export function refuseCheck(
  monday: IsoDate,
  finding: WeekFinding,
  note: string,
  today: IsoDate,
): TargetsRefusalOf<"week-to-come" | "note-missing"> | null {
  const first = mondayOf(monday);
  if (first > today) return { code: "week-to-come", monday: first };
  return finding === "follow-up" && note.trim() === "" ? { code: "note-missing" } : null;
}
