import type { IsoDate } from "../../../calendar/index.js";
import { isOnScale } from "../../marks/bands/band-of.js";
import { type DecimalText, isDecimal } from "../../marks/decimals/decimal.js";
import type { AssignmentCalendar, Extension } from "../../marks/windows/assignment-calendar.js";
import { windowFor } from "../../marks/windows/window-for.js";
import type { AssignmentAnswer } from "../form/form-question.js";
import { type FormAnswersRefusal, refuseFormAnswers } from "../form/refuse-answers.js";
import type { AssignmentKind } from "../kind/assignment-kind.js";
import type { AssignmentRefusalOf } from "../refusals.js";

/** The piece of work that is to be marked. */
export interface PieceToMark {
  /** null while nobody is to mark it. */
  readonly markerId: string | null;
  readonly attempts: number;
  /** The day on which its script was withdrawn, where that was the last thing that happened. */
  readonly withdrawnOn: IsoDate | null;
  /** Whether a first mark of this attempt stands already: then this one corrects it. */
  readonly isMarked: boolean;
}

/** What the marker gives it. */
export interface OfferedMark {
  /** null: nothing was handed in, or what was handed in could not be marked. */
  readonly value: DecimalText | null;
  readonly answers: readonly AssignmentAnswer[];
}

/** Why a first mark is not taken so. */
export type MarkRefusal =
  | AssignmentRefusalOf<
      | "not-allotted"
      | "marking-not-open"
      | "marking-closed"
      | "script-withdrawn"
      | "nothing-handed-in"
      | "moderation-has-begun"
      | "mark-off-scale"
    >
  | FormAnswersRefusal;

/** In which calendar, with which extensions, by which rules, on which day. */
export interface MarkingSetting {
  readonly calendar: AssignmentCalendar;
  readonly extensions: readonly Extension[];
  readonly rules: Pick<AssignmentKind, "scale" | "markForm">;
  readonly today: IsoDate;
}

/**
 * Why a person's first mark is not taken; null when it is. Only the allotted marker gives it, within the window or an
 * extension of it. A correction is taken until moderation begins.
 *
 * @example
 * const calendar = { handInBy: "2027-01-15", marking: { opensOn: "2027-01-16", closesOn: "2027-01-29" },
 *   moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" }, releaseOn: "2027-02-19" };
 * const rules = { scale: { lowest: "0", highest: "100", step: "1", bands: [] }, markForm: [] };
 * const setting = { calendar, extensions: [], rules, today: "2027-01-20" };
 * const piece = { markerId: "m1", attempts: 1, withdrawnOn: null, isMarked: false };
 * refuseMark(piece, "m1", { value: "61", answers: [] }, setting) // => null
 * refuseMark(piece, "m2", { value: "61", answers: [] }, setting) // => { code: "not-allotted" }
 * refuseMark(piece, "m1", { value: "61", answers: [] }, { ...setting, today: "2027-01-30" }) // => { code: "marking-closed", closedOn: "2027-01-29" }
 */
export function refuseMark(
  piece: PieceToMark,
  personId: string,
  { value, answers }: OfferedMark,
  { calendar, extensions, rules, today }: MarkingSetting,
): MarkRefusal | null {
  if (piece.markerId !== personId) return { code: "not-allotted" };
  const window = windowFor(personId, "marking", calendar, extensions);
  const isLaterAttempt = piece.attempts > 1;
  if (today < window.opensOn) return { code: "marking-not-open", opensOn: window.opensOn };
  if (piece.isMarked && !isLaterAttempt && today >= calendar.moderation.opensOn)
    return { code: "moderation-has-begun", begunOn: calendar.moderation.opensOn };
  // a later attempt is handed in when the window is over
  if (today > window.closesOn && !isLaterAttempt)
    return { code: "marking-closed", closedOn: window.closesOn };
  if (piece.withdrawnOn !== null) return { code: "script-withdrawn", withdrawnOn: piece.withdrawnOn };
  if (value !== null && piece.attempts === 0) return { code: "nothing-handed-in" };
  if (value !== null && !(isDecimal(value) && isOnScale(value, rules.scale))) {
    const { lowest, highest, step } = rules.scale;
    return { code: "mark-off-scale", value, lowest, highest, step };
  }
  return value === null
    ? refuseFormAnswers(rules.markForm, answers, true)
    : refuseFormAnswers(rules.markForm, answers, false);
}
