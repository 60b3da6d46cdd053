import { PieceOfWorkType } from "../piece/piece.type.js";
import { RecordSubmissionInput } from "./submission.input.js";
/** Takes in what a trainee handed in; how late it is follows from the assignment's rule and the trainee's extensions. */
export declare const recordSubmission: import("../../../graph/writing/action.js").Action<RecordSubmissionInput, {
    readonly piece: {
        readonly type: () => typeof PieceOfWorkType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../piece/show-piece.js").ShownPiece | null>;
        readonly description: "The piece of work.";
    };
}, "already-handed-in" | "attempt-not-called-for" | "day-in-future" | "handed-in-too-late" | "not-found">;
