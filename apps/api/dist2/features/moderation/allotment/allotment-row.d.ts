import type { Stored } from "../../../graph/reading/stored.js";
import type { Performance } from "../../../graph/writing/action.js";
import type { ExerciseRow } from "../exercise/exercise.table.js";
import type { FoundPiece } from "../population/found-piece.js";
import type { AllotmentRow } from "./allotment.table.js";
/** A piece given to a moderator, as it is kept: with what it is about, for the policies that hide its mark. */
export declare const allotmentRow: ({ viewer, now }: Pick<Performance, "viewer" | "now">, exercise: Pick<ExerciseRow, "id" | "isBlind">, piece: FoundPiece, to: Pick<AllotmentRow, "moderatorId" | "dueOn" | "position">) => Stored<AllotmentRow>;
