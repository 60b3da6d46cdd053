import type { AssignmentAnswer } from "@reviewpoint/domain/moderation";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class AssignmentAnswerInput implements AssignmentAnswer {
    readonly question: string;
    readonly answer: string;
}
export declare class AllotMarkerInput extends WriteInput {
    readonly markerId: string;
    readonly pieceIds: readonly string[];
}
export declare class RecordMarkInput extends ChangeInput {
    readonly pieceId: string;
    readonly value?: string | null;
    readonly answers: readonly AssignmentAnswerInput[];
}
export declare class MarkInput {
    readonly pieceId: string;
    readonly expectedVersion: number;
    readonly value?: string | null;
    readonly answers: readonly AssignmentAnswerInput[];
}
export declare class RecordMarksInput extends WriteInput {
    readonly marks: readonly MarkInput[];
}
