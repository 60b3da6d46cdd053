import { AssignmentType } from "../assignment/assignment.type.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import { ReleaseFeedbackInput } from "../feedback/feedback.input.js";
/** Sends trainees what was recorded since they were last sent something. On its day feedback is sent by itself. */
export declare const releaseFeedback: import("../../../graph/writing/action.js").Action<ReleaseFeedbackInput, {
    readonly assignment: {
        readonly type: () => typeof AssignmentType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../assignment/show-assignment.js").ShownAssignment | null>;
        readonly description: "The assignment.";
    };
    readonly sent: {
        readonly type: () => typeof PieceOfWorkType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../piece/show-piece.js").ShownPiece | null>;
        readonly isList: true;
        readonly description: "The pieces of work whose trainees were sent something.";
    };
}, "not-found" | "nothing-to-release" | "release-too-early">;
