import { type BoardDecision, checkDecision } from "../board-decision.js";
import type { BoardItem, BoardMeeting } from "../board-meeting.js";
import { quorumFor } from "../quorum.js";
import type { BoardRecordRefusalOf } from "./refusals.js";

/** The decision of an item that counts. */
export interface StandingDecision {
  readonly id: string;
}

/**
 * Why a decision cannot be recorded; the first thing that stands in its way, as `checkDecision` finds it. An item that has
 * been decided is decided otherwise by a correction, which names the decision that counts.
 *
 * @param standing The decision of the item that counts; null before the first.
 * @example
 * const members = [{ id: "m1", seat: "chair", conflicts: [] }];
 * const meeting = { heldOn: "2027-06-24", members, present: ["m1"], quorum: { least: 1, seats: ["chair"] } };
 * const item = { id: "i1", traineeIds: ["t1"], assessorIds: [], schoolIds: [] };
 * const decision = { itemId: "i1", kind: "confirm", reason: "Within tolerance", decidedBy: ["m1"], corrects: null };
 * refuseDecision(decision, item, meeting, null) // => null
 * refuseDecision(decision, item, meeting, { id: "d1" }) // => { code: "already-decided", decisionId: "d1" }
 */
export function refuseDecision(
  decision: BoardDecision,
  item: BoardItem,
  meeting: BoardMeeting,
  standing: StandingDecision | null,
): BoardRecordRefusalOf<
  | "already-decided"
  | "nothing-to-correct"
  | "words-missing"
  | "member-twice"
  | "decided-with-conflict"
  | "decided-though-absent"
  | "quorum-missing"
> | null {
  const { corrects } = decision;
  if (corrects === null && standing) return { code: "already-decided", decisionId: standing.id };
  if (corrects !== null && standing?.id !== corrects)
    return { code: "nothing-to-correct", decisionId: corrects };
  const found = checkDecision(decision, item, meeting);
  const valuesOf = (code: string) => found.filter((one) => one.code === code).map(({ value }) => value);
  const has = (code: string) => valuesOf(code).length > 0;

  if (has("another-item") || has("unknown-choice"))
    throw new RangeError(`a decision is about its item, and of a known kind: ${JSON.stringify(decision)}`);
  if (has("reason-missing")) return { code: "words-missing", what: "reason" };
  if (has("repeated")) return { code: "member-twice", personId: valuesOf("repeated")[0]! };
  if (has("decided-with-conflict"))
    return { code: "decided-with-conflict", personIds: valuesOf("decided-with-conflict") };
  if (has("not-present")) return { code: "decided-though-absent", personIds: valuesOf("not-present") };
  if (!has("too-few-deciding") && !has("seat-missing")) return null;
  const { missingSeats, conflicted } = quorumFor(item, meeting);
  const short = meeting.quorum.least - decision.decidedBy.length;
  return { code: "quorum-missing", short: Math.max(0, short), missingSeats, conflictedIds: conflicted };
}
