import { PieceOfWorkType } from "../piece/piece.type.js";
import { WriteFeedbackInput } from "./feedback.input.js";
/** Writes feedback to the trainee, or keeps what is written so far. Nobody reads a draft but its author. */
export declare const writeFeedback: import("../../../graph/writing/action.js").Action<WriteFeedbackInput, {
    readonly piece: {
        readonly type: () => typeof PieceOfWorkType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../piece/show-piece.js").ShownPiece | null>;
        readonly description: "The piece of work.";
    };
}, "answer-too-long" | "conflict" | "not-allotted" | "not-an-answer" | "not-found" | "question-twice" | "question-unanswered" | "unknown-question">;
