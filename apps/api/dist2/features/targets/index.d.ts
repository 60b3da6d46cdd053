import { StrandTargetsResolver } from "./target/strand-targets.resolver.js";
import { FollowedGapResolver } from "./follow-through/followed-gap.resolver.js";
import { TargetFeedbackResolver, TargetFeedbacksResolver } from "./feedback/target-feedback.resolver.js";
import { TraineeHandInsResolver } from "./hand-in/trainee-hand-ins.resolver.js";
import { MeetingResolver, MeetingReviewResolver } from "./meeting/meeting.resolver.js";
import { TraineeMeetingsResolver } from "./meeting/trainee-meetings.resolver.js";
import { TargetResolver } from "./target/target.resolver.js";
import { TraineeTargetsResolver } from "./target/trainee-targets.resolver.js";
import { TraineeVisitResolver } from "./visit/trainee-visit.resolver.js";
import { WeeksResolver } from "./week/weeks.resolver.js";
/** What the room adds to the graph. */
export declare const targetResolvers: readonly [typeof StrandTargetsResolver, typeof MeetingResolver, typeof MeetingReviewResolver, typeof TraineeMeetingsResolver, typeof TargetResolver, typeof TraineeTargetsResolver, typeof TargetFeedbacksResolver, typeof TargetFeedbackResolver, typeof FollowedGapResolver, typeof WeeksResolver, typeof TraineeHandInsResolver, typeof TraineeVisitResolver];
/** What can be done in the room. */
export declare const targetActions: readonly [import("../../graph/writing/action.js").Action<import("./meeting/write/meeting.inputs.js").WriteMeetingInput, {
    readonly meeting: {
        readonly type: () => typeof import("./meeting/meeting.type.js").MeetingType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./meeting/meeting.query.js").KnownMeeting | null>;
        readonly description: "The meeting.";
    };
}, "conflict" | "meeting-already-confirmed" | "meeting-to-come" | "minutes-out-of-bounds" | "not-found" | "reflection-missing" | "targets-not-reviewed">, import("../../graph/writing/action.js").Action<import("./meeting/write/meeting.inputs.js").ConfirmMeetingInput, {
    readonly meeting: {
        readonly type: () => typeof import("./meeting/meeting.type.js").MeetingType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./meeting/meeting.query.js").KnownMeeting | null>;
        readonly description: "The meeting as it was confirmed.";
    };
    readonly targets: {
        readonly type: () => typeof import("./target/target.type.js").TargetType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./target/target.query.js").KnownTarget | null>;
        readonly isList: true;
        readonly description: "The targets that were set.";
    };
}, "action-missing" | "action-too-long" | "conflict" | "items-refused" | "meeting-already-confirmed" | "meeting-not-handed-over" | "not-found" | "several-actions" | "success-evidence-missing" | "target-due-too-early" | "target-due-too-late" | "target-link-missing" | "too-many-open-targets">, import("../../graph/writing/action.js").Action<import("./meeting/write/meeting.inputs.js").ReturnMeetingInput, {
    readonly meeting: {
        readonly type: () => typeof import("./meeting/meeting.type.js").MeetingType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./meeting/meeting.query.js").KnownMeeting | null>;
        readonly description: "The meeting as it was returned.";
    };
}, "conflict" | "meeting-not-handed-over" | "not-found" | "note-missing">, import("../../graph/writing/action.js").Action<import("./target/write/target.inputs.js").SetTargetInput, {
    readonly target: {
        readonly type: () => typeof import("./target/target.type.js").TargetType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./target/target.query.js").KnownTarget | null>;
        readonly description: "The target.";
    };
}, "action-missing" | "action-too-long" | "not-found" | "several-actions" | "success-evidence-missing" | "target-due-too-early" | "target-due-too-late" | "target-link-missing" | "too-many-open-targets">, import("../../graph/writing/action.js").Action<import("./target/write/target.inputs.js").CarryOverTargetInput, {
    readonly target: {
        readonly type: () => typeof import("./target/target.type.js").TargetType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./target/target.query.js").KnownTarget | null>;
        readonly description: "The target as it is now due.";
    };
}, "carried-over-too-often" | "conflict" | "not-found" | "target-already-closed" | "target-due-too-early" | "target-due-too-late">, import("../../graph/writing/action.js").Action<import("./target/write/target.inputs.js").CloseTargetInput, {
    readonly target: {
        readonly type: () => typeof import("./target/target.type.js").TargetType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./target/target.query.js").KnownTarget | null>;
        readonly description: "The target as it was closed.";
    };
}, "conflict" | "not-found" | "outcome-unexplained" | "target-already-closed">, import("../../graph/writing/action.js").Action<import("./target/write/target.inputs.js").ReopenTargetInput, {
    readonly target: {
        readonly type: () => typeof import("./target/target.type.js").TargetType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./target/target.query.js").KnownTarget | null>;
        readonly description: "The target, open again.";
    };
}, "conflict" | "not-found" | "target-still-open" | "too-many-open-targets">, import("../../graph/writing/action.js").Action<import("./feedback/give-target-feedback.input.js").GiveTargetFeedbackInput, {
    readonly target: {
        readonly type: () => typeof import("./target/target.type.js").TargetType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./target/target.query.js").KnownTarget | null>;
        readonly description: "The target with its feedback.";
    };
}, "not-found" | "words-missing">, import("../../graph/writing/action.js").Action<import("./week/check-week.input.js").CheckWeekInput, {
    readonly trainees: {
        readonly type: () => typeof import("../partnership/trainee/trainee.type.js").TraineeType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("../partnership/trainee/show-trainee.js").ShownTrainee | null>;
        readonly isList: true;
        readonly description: "Whose week was checked.";
    };
}, "items-refused" | "not-found" | "note-missing" | "week-to-come">, import("../../graph/writing/action.js").Action<import("./hand-in/hand-in.inputs.js").AgreeHandInInput, {
    readonly trainee: {
        readonly type: () => typeof import("../partnership/trainee/trainee.type.js").TraineeType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("../partnership/trainee/show-trainee.js").ShownTrainee | null>;
        readonly description: "The trainee, with what is agreed.";
    };
}, "conflict" | "days-out-of-bounds" | "not-a-clock-time" | "not-found" | "way-missing">, import("../../graph/writing/action.js").Action<import("./hand-in/hand-in.inputs.js").RecordHandInInput, {
    readonly handIn: {
        readonly type: () => typeof import("./hand-in/hand-in.types.js").HandInType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./hand-in/hand-in.types.js").KnownHandIn | null>;
        readonly description: "What was recorded.";
    };
}, "hand-in-not-agreed" | "hand-in-to-come" | "material-missing" | "not-found">];
