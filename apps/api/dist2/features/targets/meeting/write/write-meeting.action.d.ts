import { MeetingType } from "../meeting.type.js";
import { WriteMeetingInput } from "./meeting.inputs.js";
/** Keeps the trainee's own record of a meeting: as a draft, or handed over to the mentor. */
export declare const writeMeeting: import("../../../../graph/writing/action.js").Action<WriteMeetingInput, {
    readonly meeting: {
        readonly type: () => typeof MeetingType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../meeting.query.js").KnownMeeting | null>;
        readonly description: "The meeting.";
    };
}, "conflict" | "meeting-already-confirmed" | "meeting-to-come" | "minutes-out-of-bounds" | "not-found" | "reflection-missing" | "targets-not-reviewed">;
