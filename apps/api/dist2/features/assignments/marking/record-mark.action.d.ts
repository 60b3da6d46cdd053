import { PieceOfWorkType } from "../piece/piece.type.js";
import { RecordMarkInput, RecordMarksInput } from "./marking.input.js";
/** Gives a piece of work its first mark. What it was before stays; the trail keeps that it was marked, and not how. */
export declare const recordMark: import("../../../graph/writing/action.js").Action<RecordMarkInput, {
    readonly piece: {
        readonly type: () => typeof PieceOfWorkType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../piece/show-piece.js").ShownPiece | null>;
        readonly description: "The piece of work.";
    };
}, "answer-too-long" | "conflict" | "mark-off-scale" | "marking-closed" | "marking-not-open" | "moderation-has-begun" | "not-allotted" | "not-an-answer" | "not-found" | "nothing-handed-in" | "question-twice" | "question-unanswered" | "script-withdrawn" | "unknown-question">;
/** Gives several pieces of work their first marks, all or none of them. */
export declare const recordMarks: import("../../../graph/writing/action.js").Action<RecordMarksInput, {
    readonly pieces: {
        readonly type: () => typeof PieceOfWorkType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../piece/show-piece.js").ShownPiece | null>;
        readonly isList: true;
        readonly description: "The pieces of work.";
    };
}, "items-refused">;
