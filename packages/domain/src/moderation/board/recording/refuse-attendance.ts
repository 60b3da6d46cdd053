import type { IsoDate } from "../../../calendar/index.js";
import type { BoardRecordRefusalOf } from "./refusals.js";
import type { SeatedMember } from "./refuse-call.js";

/**
 * Why it cannot be recorded who was there: the day has to have come, and only members attend as such.
 *
 * @example
 * const meeting = { heldOn: "2027-06-24", members: [{ id: "p1", seat: "chair" }] };
 * refuseAttendance(["p1"], meeting, "2027-06-24") // => null
 * refuseAttendance(["p9"], meeting, "2027-06-24") // => { code: "not-a-member", personIds: ["p9"] }
 */
export function refuseAttendance(
  present: readonly string[],
  { heldOn, members }: { readonly heldOn: IsoDate; readonly members: readonly SeatedMember[] },
  today: IsoDate,
): BoardRecordRefusalOf<"day-to-come" | "not-a-member" | "member-twice"> | null {
  if (today < heldOn) return { code: "day-to-come", today };
  const strangers = present.filter((id) => !members.some((member) => member.id === id));
  if (strangers.length > 0) return { code: "not-a-member", personIds: strangers };
  const again = present.find((id, index) => present.indexOf(id) < index);
  return again === undefined ? null : { code: "member-twice", personId: again };
}
