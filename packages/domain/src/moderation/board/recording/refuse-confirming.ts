import type { IsoDate } from "../../../calendar/index.js";
import type { BoardDecisionKind } from "../board-decision.js";
import type { BoardRecordRefusalOf } from "./refusals.js";

/** A moderation exercise that a board decides about. */
export interface ExerciseOnAgenda {
  readonly id: string;
  /** The day on which it was closed; null while it goes on. */
  readonly closedOn: IsoDate | null;
}

/**
 * Why a board cannot confirm an exercise: marks are agreed as moderation left them, so it has to be over. To adjust, to
 * mark again and to defer are decided of an exercise that goes on.
 *
 * @example
 * refuseConfirming("confirm", { id: "e1", closedOn: null }) // => { code: "exercise-open", exerciseId: "e1" }
 * refuseConfirming("confirm", { id: "e1", closedOn: "2027-06-20" }) // => null
 */
export function refuseConfirming(
  kind: BoardDecisionKind,
  { id, closedOn }: ExerciseOnAgenda,
): BoardRecordRefusalOf<"exercise-open"> | null {
  return kind === "confirm" && closedOn === null ? { code: "exercise-open", exerciseId: id } : null;
}
