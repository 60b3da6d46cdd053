import { type IsoDate, isoDate } from "../../calendar/index.js";
import type { TargetsRefusalOf } from "../refusals.js";
import type { TargetRules } from "../rules/target-rules.js";
import type { MeetingRecord, MeetingState } from "./meeting.js";

/** Why a record of a meeting may not be kept, or not be handed over. */
export type RecordRefusal = TargetsRefusalOf<
  | "meeting-already-confirmed"
  | "meeting-to-come"
  | "minutes-out-of-bounds"
  | "reflection-missing"
  | "targets-not-reviewed"
>;

/**
 * Why a record of a meeting may not be kept as a draft; null when it may. A draft may leave out anything.
 *
 * @param state How far the record has come before; null for a new one.
 * @throws RangeError when a day does not exist.
 * @example
 * const draft = { heldOn: "2026-11-02", minutes: null, reflection: "", reviewedTargetIds: [] };
 * refuseDraft(draft, "draft", usualTargetRules, "2026-11-02") // => null
 * refuseDraft(draft, "confirmed", usualTargetRules, "2026-11-02") // => { code: "meeting-already-confirmed" }
 */
export function refuseDraft(
  { heldOn, minutes }: MeetingRecord,
  state: MeetingState | null,
  { mostMinutes }: Pick<TargetRules, "mostMinutes">,
  today: IsoDate,
): RecordRefusal | null {
  if (state === "confirmed") return { code: "meeting-already-confirmed" };
  if (isoDate(heldOn) > today) return { code: "meeting-to-come", heldOn };
  const isPossible =
    minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes);
  return isPossible ? null : { code: "minutes-out-of-bounds", minutes, most: mostMinutes };
}

/**
 * Why a record may not be handed over to the mentor; null when it may: it says what the trainee thinks, how long they
 * met, and how every target stands that was open when they met.
 *
 * @param openTargetIds Targets that were open at the meeting.
 * @throws RangeError when a day does not exist.
 * @example
 * const record = { heldOn: "2026-11-02", minutes: 60, reflection: "Starts went well.", reviewedTargetIds: ["a"] };
 * refuseHandingOver(record, "draft", ["a", "b"], usualTargetRules, "2026-11-02") // => { code: "targets-not-reviewed", targetIds: ["b"] }
 */
export function refuseHandingOver(
  record: MeetingRecord,
  state: MeetingState | null,
  openTargetIds: readonly string[],
  rules: TargetRules,
  today: IsoDate,
): RecordRefusal | null {
  const refusal = refuseDraft(record, state, rules, today);
  if (refusal) return refusal;
  if (record.minutes === null) return { code: "minutes-out-of-bounds", minutes: 0, most: rules.mostMinutes };
  if (record.reflection.trim() === "") return { code: "reflection-missing" };
  const reviewed = new Set(record.reviewedTargetIds);
  const targetIds = openTargetIds.filter((id) => !reviewed.has(id));
  return targetIds.length === 0 ? null : { code: "targets-not-reviewed", targetIds };
}
