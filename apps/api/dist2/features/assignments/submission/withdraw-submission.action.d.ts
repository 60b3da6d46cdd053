import { PieceOfWorkType } from "../piece/piece.type.js";
import { WithdrawSubmissionInput } from "./submission.input.js";
/** Says that a script does not count; it stays on record, and its attempt is free again. */
export declare const withdrawSubmission: import("../../../graph/writing/action.js").Action<WithdrawSubmissionInput, {
    readonly piece: {
        readonly type: () => typeof PieceOfWorkType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../piece/show-piece.js").ShownPiece | null>;
        readonly description: "The piece of work.";
    };
}, "not-found" | "nothing-handed-in" | "reason-missing">;
