import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { BoardSeat } from "@reviewpoint/domain/moderation";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class BoardMemberInput {
    readonly personId: string;
    readonly seat: BoardSeat;
}
export declare class CallBoardInput extends WriteInput {
    readonly name: string;
    readonly heldOn: IsoDate;
    readonly cohortIds: string[];
    readonly members: BoardMemberInput[];
}
export declare class RecordAttendanceInput extends ChangeInput {
    readonly boardId: string;
    readonly present: string[];
}
export declare class CloseBoardInput extends ChangeInput {
    readonly boardId: string;
}
