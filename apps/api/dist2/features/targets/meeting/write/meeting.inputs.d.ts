import type { IsoDate } from "@reviewpoint/domain/calendar";
import { ChangeInput, WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { TargetDraftInput } from "../../target/write/target.inputs.js";
export declare class MeetingReviewInput {
    readonly targetId: string;
    readonly progress: string;
}
export declare class WriteMeetingInput extends WriteInput {
    readonly traineeId: string;
    readonly meetingId?: string | null;
    readonly expectedVersion?: number | null;
    readonly heldOn: IsoDate;
    readonly minutes?: number | null;
    readonly reflection?: string | null;
    readonly observationsDiscussed?: string | null;
    readonly reviews?: MeetingReviewInput[] | null;
    readonly handOver?: boolean | null;
}
export declare class ConfirmMeetingInput extends ChangeInput {
    readonly meetingId: string;
    readonly note?: string | null;
    readonly targets?: TargetDraftInput[] | null;
}
export declare class ReturnMeetingInput extends ChangeInput {
    readonly meetingId: string;
    readonly note: string;
}
