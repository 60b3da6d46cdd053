import { MeetingType } from "../meeting.type.js";
import { ReturnMeetingInput } from "./meeting.inputs.js";
/** Returns a record to the trainee: also how a confirmation is taken back. */
export declare const returnMeeting: import("../../../../graph/writing/action.js").Action<ReturnMeetingInput, {
    readonly meeting: {
        readonly type: () => typeof MeetingType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../meeting.query.js").KnownMeeting | null>;
        readonly description: "The meeting as it was returned.";
    };
}, "conflict" | "meeting-not-handed-over" | "not-found" | "note-missing">;
