import type { IsoDate } from "../../calendar/index.js";
import { isOnScale } from "../marks/bands/band-of.js";
import { isDecimal } from "../marks/decimals/decimal.js";
import { type ExerciseKind, exerciseKinds } from "./exercise-kind.js";
import type { ExerciseRefusalOf } from "./refusals.js";

/** A moderator's judgement of one piece, about to be recorded. */
export interface SecondJudgement {
  /** The mark, or the rank of the level; null for what is not rated. */
  readonly value: string | null;
  /** What the moderator found, in words. */
  readonly finding: string | null;
  readonly raisesConcern: boolean;
}

/** As much of an exercise and a piece as recording looks at. */
export interface PieceToJudge {
  readonly kind: ExerciseKind;
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
  /** The ends of the scale and its step, as decimals. */
  readonly lowest: string;
  readonly highest: string;
  readonly step: string;
  /** Whether the piece was given to whoever judges. */
  readonly isAllotted: boolean;
  readonly isJudged: boolean;
  /** Whether its trainee has left, or the work was taken back. */
  readonly isWithdrawn: boolean;
}

/** Why a second judgement is not recorded. */
export type SecondJudgementRefusal = ExerciseRefusalOf<
  | "not-on-desk"
  | "judged-twice"
  | "piece-withdrawn"
  | "moderation-not-open"
  | "mark-missing"
  | "off-the-scale"
  | "finding-missing"
>;

/**
 * Why a moderator's judgement of a piece cannot be recorded today; null when it can. What is rated needs a mark on the
 * scale; what is not, and every concern, needs words.
 *
 * @example
 * const piece = { kind: "review-point", opensOn: "2027-03-01", closesOn: "2027-03-12", lowest: "1", highest: "4", step: "1",
 *   isAllotted: true, isJudged: false, isWithdrawn: false };
 * refuseSecondJudgement({ value: "3", finding: null, raisesConcern: false }, piece, "2027-03-02") // => null
 * refuseSecondJudgement({ value: "5", finding: null, raisesConcern: false }, piece, "2027-03-02").code // => "off-the-scale"
 * refuseSecondJudgement({ value: "3", finding: null, raisesConcern: false }, piece, "2027-03-13").code // => "moderation-not-open"
 */
export function refuseSecondJudgement(
  { value, finding, raisesConcern }: SecondJudgement,
  piece: PieceToJudge,
  today: IsoDate,
): SecondJudgementRefusal | null {
  const { kind, opensOn, closesOn, lowest, highest, step } = piece;
  if (!piece.isAllotted) return { code: "not-on-desk" };
  if (piece.isJudged) return { code: "judged-twice" };
  if (piece.isWithdrawn) return { code: "piece-withdrawn" };
  if (today < opensOn || today > closesOn) return { code: "moderation-not-open", opensOn, closesOn };
  const { isRated } = exerciseKinds[kind];
  if (isRated && value === null) return { code: "mark-missing" };
  if (value !== null && !(isRated && isDecimal(value) && isOnScale(value, piece)))
    return { code: "off-the-scale", value, lowest, highest, step };
  const isSilent = (finding ?? "").trim() === "";
  return isSilent && (!isRated || raisesConcern) ? { code: "finding-missing" } : null;
}
