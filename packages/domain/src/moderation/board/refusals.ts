import type { ModerationRefusal } from "../refusals.js";

/** What keeps a decision or an action of a board from being recorded, each with what to do about it. */
export const boardRemedies = {
  "another-item": "Record the decision under the item that it is about.",
  "unknown-choice": "Confirm, adjust, mark again or defer.",
  "reason-missing": "Write why the board decided so.",
  "too-few-deciding": "Defer the item, or let more members without a conflict take part.",
  "seat-missing": "Defer the item, or let somebody in this seat without a conflict take part.",
  repeated: "Name each member once.",
  "decided-with-conflict": "Leave out members who have a conflict in this item.",
  "not-present": "Name only members who were there.",
} as const;

/** Machine-readable name of what keeps it from being recorded. */
export type BoardRefusalCode = keyof typeof boardRemedies;

/** One thing that keeps a decision from being recorded, where, and what to do. */
export type BoardRefusal = ModerationRefusal<BoardRefusalCode>;
