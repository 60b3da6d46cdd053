import { type AssignmentKind, type DecimalText, type FilledQuestion, type MarkStage } from "@reviewpoint/domain/moderation";
import type { Performance } from "../../../graph/writing/action.js";
/** A mark that may be given: whatever could be wrong with it was asked before. */
export interface MarkToKeep {
    readonly pieceId: string;
    readonly traineeId: string;
    readonly attempt: number;
    /** On the assignment's scale; null: nothing was handed in, or it could not be marked. */
    readonly value: DecimalText | null;
    readonly answers: readonly FilledQuestion[];
    readonly kind: Pick<AssignmentKind, "scale" | "attempts">;
}
/**
 * Records marks of any stage: FIRST by its marker, ACTUAL after moderation, AGREED by the board. Each supersedes the one of
 * the same piece, stage and attempt that counted. Gives their ids, in the order of the marks; of a piece there is one.
 *
 * @throws RangeError for a value that is not on the scale.
 */
export declare function keepMarks({ unit, viewer, now, newId }: Pick<Performance, "unit" | "viewer" | "now" | "newId">, stage: MarkStage, marks: readonly MarkToKeep[]): Promise<readonly string[]>;
