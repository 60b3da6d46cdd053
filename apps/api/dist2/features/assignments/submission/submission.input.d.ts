import type { IsoDate } from "@reviewpoint/domain/calendar";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class RecordSubmissionInput extends WriteInput {
    readonly assignmentId: string;
    readonly traineeId: string;
    readonly receivedOn: IsoDate;
}
export declare class WithdrawSubmissionInput extends WriteInput {
    readonly pieceId: string;
    readonly reason: string;
}
