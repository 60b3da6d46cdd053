import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { AssignmentAnswerInput } from "../marking/marking.input.js";
export declare class WriteFeedbackInput extends ChangeInput {
    readonly pieceId: string;
    readonly answers: readonly AssignmentAnswerInput[];
    readonly isDraft?: boolean | null;
}
export declare class ReleaseFeedbackInput extends WriteInput {
    readonly assignmentId: string;
}
