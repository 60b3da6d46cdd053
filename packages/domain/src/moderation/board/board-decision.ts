import type { BoardItem, BoardMeeting } from "./board-meeting.js";
import { quorumFor } from "./quorum.js";
import { type BoardRefusal, type BoardRefusalCode, boardRemedies } from "./refusals.js";

/** What a board can decide about an item. */
export const boardDecisions = {
  confirm: "the marks are confirmed",
  adjust: "the marks are moved together",
  "re-mark": "the work is marked again",
  defer: "the item is decided at a later meeting",
} as const;

/** One of the decisions. */
export type BoardDecisionKind = keyof typeof boardDecisions;

/** A decision as it is recorded. A correction is another that names it; the first is kept. */
export interface BoardDecision {
  readonly itemId: string;
  readonly kind: BoardDecisionKind;
  /** Why, in the board's words. */
  readonly reason: string;
  /** Who decided. */
  readonly decidedBy: readonly string[];
  /** The decision that this one corrects. */
  readonly corrects: string | null;
}

/**
 * Everything that keeps a decision from being recorded; an empty list when it can be. Deferring needs no quorum.
 *
 * @example
 * const members = [{ id: "m1", seat: "chair", conflicts: [] }];
 * const meeting = { heldOn: "2027-06-24", members, present: ["m1"], quorum: { least: 1, seats: ["chair"] } };
 * const item = { id: "i1", traineeIds: ["t1"], assessorIds: [], schoolIds: [] };
 * const decision = { itemId: "i1", kind: "confirm", reason: "", decidedBy: ["m1"], corrects: null };
 * checkDecision(decision, item, meeting) // => [{ code: "reason-missing", field: "reason", value: "", remedy: "Write why the board decided so." }]
 */
export function checkDecision(
  decision: BoardDecision,
  item: BoardItem,
  meeting: BoardMeeting,
): BoardRefusal[] {
  const refusals: BoardRefusal[] = [];
  const found = (code: BoardRefusalCode, field: string, value: string) =>
    void refusals.push({ code, field, value, remedy: boardRemedies[code] });
  const { isQuorate, deciding, conflicted, short, missingSeats } = quorumFor(item, meeting);

  if (decision.itemId !== item.id) found("another-item", "itemId", decision.itemId);
  if (!(decision.kind in boardDecisions)) found("unknown-choice", "kind", decision.kind);
  if (decision.reason.trim() === "") found("reason-missing", "reason", decision.reason);
  if (decision.kind !== "defer") {
    if (short > 0) found("too-few-deciding", "decidedBy", `${deciding.length}`);
    for (const seat of missingSeats) found("seat-missing", "decidedBy", seat);
    if (isQuorate && decision.decidedBy.length < meeting.quorum.least) {
      found("too-few-deciding", "decidedBy", `${decision.decidedBy.length}`);
    }
  }
  decision.decidedBy.forEach((id, index) => {
    const field = `decidedBy[${index}]`;
    if (decision.decidedBy.indexOf(id) < index) found("repeated", field, id);
    else if (conflicted.includes(id)) found("decided-with-conflict", field, id);
    else if (!deciding.includes(id)) found("not-present", field, id);
  });
  return refusals;
}
