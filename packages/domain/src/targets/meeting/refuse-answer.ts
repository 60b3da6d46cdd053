import type { TargetsRefusalOf } from "../refusals.js";
import type { MeetingState } from "./meeting.js";

/**
 * Why a mentor may not confirm a record; null when it may be confirmed: the trainee has handed it over.
 *
 * @example
 * refuseConfirming("handed-over") // => null
 * refuseConfirming("returned") // => { code: "meeting-not-handed-over" }
 */
export function refuseConfirming(
  state: MeetingState,
): TargetsRefusalOf<"meeting-already-confirmed" | "meeting-not-handed-over"> | null {
  if (state === "confirmed") return { code: "meeting-already-confirmed" };
  return state === "handed-over" ? null : { code: "meeting-not-handed-over" };
}

/**
 * Why a mentor may not return a record to the trainee; null when they may. A confirmed one may be returned as well: that
 * is how a confirmation is taken back.
 *
 * @example
 * refuseReturning("confirmed", "The minutes are of another week.") // => null
 * refuseReturning("handed-over", "") // => { code: "note-missing" }
 */
export function refuseReturning(
  state: MeetingState,
  note: string,
): TargetsRefusalOf<"meeting-not-handed-over" | "note-missing"> | null {
  if (state === "draft" || state === "returned") return { code: "meeting-not-handed-over" };
  return note.trim() === "" ? { code: "note-missing" } : null;
}
