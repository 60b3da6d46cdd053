import type { MarkStage } from "@reviewpoint/domain/moderation";
import type { GraphContext } from "../../../graph/context.js";
import type { ShownPiece } from "../piece/show-piece.js";
import type { ShownMark } from "./mark.type.js";
/** What every reading of marks and feedback is for. */
export declare const readingMarks: readonly [{
    readonly act: "read-marks";
}];
/** The marks of pieces of work in the order in which they were recorded, as known when they were asked for. */
export declare function shownMarks(pieces: readonly ShownPiece[], context: GraphContext): Promise<ShownMark[][]>;
/** The mark of a stage that counts: the last of the last attempt that was marked; null where there is none. */
export declare function countingMark(marks: readonly ShownMark[], stage: MarkStage): ShownMark | null;
