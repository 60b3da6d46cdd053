import type { IsoDate } from "../calendar/index.js";
import type { TargetOutcome } from "./target/target.js";

/** Everything for which a target is refused, each with its facts. */
export type TargetRefusal =
  | { readonly code: "action-missing" }
  /** A target is one action, and these are so many lines. */
  | { readonly code: "several-actions"; readonly actions: number }
  /** Longer than a small step: letters it has, and letters it may have. */
  | { readonly code: "action-too-long"; readonly letters: number; readonly allowed: number }
  | { readonly code: "success-evidence-missing" }
  /** It names neither a strand nor a gap. */
  | { readonly code: "target-link-missing" }
  | { readonly code: "target-due-too-early"; readonly earliest: IsoDate }
  | { readonly code: "target-due-too-late"; readonly latest: IsoDate }
  | { readonly code: "too-many-open-targets"; readonly open: number; readonly allowed: number }
  | { readonly code: "target-already-closed"; readonly closedOn: IsoDate }
  | { readonly code: "target-still-open" }
  | { readonly code: "carried-over-too-often"; readonly carriedOver: number; readonly allowed: number }
  /** Met on what evidence, or dropped for what reason, is not said. */
  | { readonly code: "outcome-unexplained"; readonly outcome: TargetOutcome };

/** Everything for which the record of a meeting, or a week's check, is refused. */
export type MeetingRefusal =
  | { readonly code: "meeting-to-come"; readonly heldOn: IsoDate }
  | { readonly code: "minutes-out-of-bounds"; readonly minutes: number; readonly most: number }
  | { readonly code: "reflection-missing" }
  /** Targets that were open at the meeting and of which the record says nothing. */
  | { readonly code: "targets-not-reviewed"; readonly targetIds: readonly string[] }
  | { readonly code: "meeting-already-confirmed" }
  | { readonly code: "meeting-not-handed-over" }
  /** The week begins on this Monday, which is still to come. */
  | { readonly code: "week-to-come"; readonly monday: IsoDate }
  /** A follow-up, or a return, says what for. */
  | { readonly code: "note-missing" };

/** Everything for which an agreement about handing in, or a hand-in, is refused. */
export type HandInRefusal =
  | { readonly code: "way-missing" }
  | { readonly code: "not-a-clock-time"; readonly value: string }
  /** Days before the lesson are from 0 to so many. */
  | { readonly code: "days-out-of-bounds"; readonly days: number; readonly most: number }
  | { readonly code: "hand-in-not-agreed" }
  | { readonly code: "material-missing" }
  /** It was handed in later than now. */
  | { readonly code: "hand-in-to-come" };

/** Every refusal of the room. */
export type TargetsRefusal = TargetRefusal | MeetingRefusal | HandInRefusal;

/** The refusals with one of these codes, each with its facts. */
export type TargetsRefusalOf<Code extends TargetsRefusal["code"]> = Extract<
  TargetsRefusal,
  { readonly code: Code }
>;
