import type { MarkToMove } from "../moderated-marks.js";
/** A mark that was moved, and the record that now stands in its place. */
export interface MovedMark extends MarkToMove {
    readonly sourceAfter: string;
}
