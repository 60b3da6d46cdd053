import { TargetType } from "../../target/target.type.js";
import { MeetingType } from "../meeting.type.js";
import { ConfirmMeetingInput } from "./meeting.inputs.js";
/** Confirms the record of a meeting, and sets the targets that were agreed there, all or nothing. */
export declare const confirmMeeting: import("../../../../graph/writing/action.js").Action<ConfirmMeetingInput, {
    readonly meeting: {
        readonly type: () => typeof MeetingType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../meeting.query.js").KnownMeeting | null>;
        readonly description: "The meeting as it was confirmed.";
    };
    readonly targets: {
        readonly type: () => typeof TargetType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../../target/target.query.js").KnownTarget | null>;
        readonly isList: true;
        readonly description: "The targets that were set.";
    };
}, "action-missing" | "action-too-long" | "conflict" | "items-refused" | "meeting-already-confirmed" | "meeting-not-handed-over" | "not-found" | "several-actions" | "success-evidence-missing" | "target-due-too-early" | "target-due-too-late" | "target-link-missing" | "too-many-open-targets">;
