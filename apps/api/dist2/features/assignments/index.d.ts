import { AssignmentResolver } from "./assignment/assignment.resolver.js";
import { AssignmentCountsResolver, MarkerCountResolver } from "./counts/counts.resolver.js";
import { AssignmentExtensionResolver, AssignmentExtensionsResolver } from "./extension/extension.resolver.js";
import { FeedbackResolver, PieceFeedbackResolver } from "./feedback/feedback.resolver.js";
import { MarkerAllotmentResolver, PieceAllotmentsResolver } from "./allotment/allotment.resolver.js";
import { MarkResolver, PieceMarksResolver } from "./marking/mark.resolver.js";
import { AssignmentPiecesResolver, PieceOfWorkResolver } from "./piece/piece.resolver.js";
import { PersonMarkingResolver, TraineeAssignmentsResolver } from "./piece/pieces-of-people.resolver.js";
import { AssignmentKindResolver } from "./setting/assignment-kind.resolver.js";
import { PieceSubmissionsResolver } from "./submission/submission.resolver.js";
export { assignmentFlags, assignmentKinds } from "./assignments.settings.js";
export { markedWork } from "./population/marked-work.query.js";
export { keepMarks } from "./marking/keep-marks.js";
/** What the room adds to the graph. */
export declare const assignmentResolvers: readonly [typeof AssignmentKindResolver, typeof AssignmentResolver, typeof AssignmentPiecesResolver, typeof AssignmentCountsResolver, typeof MarkerCountResolver, typeof AssignmentExtensionsResolver, typeof AssignmentExtensionResolver, typeof PieceOfWorkResolver, typeof TraineeAssignmentsResolver, typeof PersonMarkingResolver, typeof PieceSubmissionsResolver, typeof PieceAllotmentsResolver, typeof MarkerAllotmentResolver, typeof PieceMarksResolver, typeof MarkResolver, typeof PieceFeedbackResolver, typeof FeedbackResolver];
/** What can be done in the room. */
export declare const assignmentActions: readonly [import("../../graph/writing/action.js").Action<import("./setting/set-assignment.input.js").SetAssignmentInput, {
    readonly assignment: {
        readonly type: () => typeof import("./assignment/assignment.type.js").AssignmentType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./assignment/show-assignment.js").ShownAssignment | null>;
        readonly description: "The assignment.";
    };
}, "assignment-days-wrong" | "nobody-to-set" | "not-found" | "strand-of-another-version" | "title-missing" | "unknown-assignment-kind">, import("../../graph/writing/action.js").Action<import("./setting/set-assignment.input.js").ChangeAssignmentCalendarInput, {
    readonly assignment: {
        readonly type: () => typeof import("./assignment/assignment.type.js").AssignmentType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./assignment/show-assignment.js").ShownAssignment | null>;
        readonly description: "The assignment.";
    };
}, "assignment-days-wrong" | "conflict" | "day-in-past" | "not-found" | "part-has-begun">, import("../../graph/writing/action.js").Action<import("./extension/grant-extension.input.js").GrantExtensionInput, {
    readonly extension: {
        readonly type: () => typeof import("./extension/extension.type.js").AssignmentExtensionType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./extension/extension.table.js").ExtensionRow | null>;
        readonly description: "The extension.";
    };
}, "assignment-days-wrong" | "not-found" | "nothing-to-extend" | "words-missing">, import("../../graph/writing/action.js").Action<import("./submission/submission.input.js").RecordSubmissionInput, {
    readonly piece: {
        readonly type: () => typeof import("./piece/piece.type.js").PieceOfWorkType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./piece/show-piece.js").ShownPiece | null>;
        readonly description: "The piece of work.";
    };
}, "already-handed-in" | "attempt-not-called-for" | "day-in-future" | "handed-in-too-late" | "not-found">, import("../../graph/writing/action.js").Action<import("./submission/submission.input.js").WithdrawSubmissionInput, {
    readonly piece: {
        readonly type: () => typeof import("./piece/piece.type.js").PieceOfWorkType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./piece/show-piece.js").ShownPiece | null>;
        readonly description: "The piece of work.";
    };
}, "not-found" | "nothing-handed-in" | "reason-missing">, import("../../graph/writing/action.js").Action<import("./marking/marking.input.js").AllotMarkerInput, {
    readonly pieces: {
        readonly type: () => typeof import("./piece/piece.type.js").PieceOfWorkType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./piece/show-piece.js").ShownPiece | null>;
        readonly isList: true;
        readonly description: "The pieces of work.";
    };
}, "items-refused" | "marker-out-of-reach" | "not-found">, import("../../graph/writing/action.js").Action<import("./marking/marking.input.js").RecordMarkInput, {
    readonly piece: {
        readonly type: () => typeof import("./piece/piece.type.js").PieceOfWorkType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./piece/show-piece.js").ShownPiece | null>;
        readonly description: "The piece of work.";
    };
}, "answer-too-long" | "conflict" | "mark-off-scale" | "marking-closed" | "marking-not-open" | "moderation-has-begun" | "not-allotted" | "not-an-answer" | "not-found" | "nothing-handed-in" | "question-twice" | "question-unanswered" | "script-withdrawn" | "unknown-question">, import("../../graph/writing/action.js").Action<import("./marking/marking.input.js").RecordMarksInput, {
    readonly pieces: {
        readonly type: () => typeof import("./piece/piece.type.js").PieceOfWorkType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./piece/show-piece.js").ShownPiece | null>;
        readonly isList: true;
        readonly description: "The pieces of work.";
    };
}, "items-refused">, import("../../graph/writing/action.js").Action<import("./feedback/feedback.input.js").WriteFeedbackInput, {
    readonly piece: {
        readonly type: () => typeof import("./piece/piece.type.js").PieceOfWorkType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./piece/show-piece.js").ShownPiece | null>;
        readonly description: "The piece of work.";
    };
}, "answer-too-long" | "conflict" | "not-allotted" | "not-an-answer" | "not-found" | "question-twice" | "question-unanswered" | "unknown-question">, import("../../graph/writing/action.js").Action<import("./feedback/feedback.input.js").ReleaseFeedbackInput, {
    readonly assignment: {
        readonly type: () => typeof import("./assignment/assignment.type.js").AssignmentType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./assignment/show-assignment.js").ShownAssignment | null>;
        readonly description: "The assignment.";
    };
    readonly sent: {
        readonly type: () => typeof import("./piece/piece.type.js").PieceOfWorkType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./piece/show-piece.js").ShownPiece | null>;
        readonly isList: true;
        readonly description: "The pieces of work whose trainees were sent something.";
    };
}, "not-found" | "nothing-to-release" | "release-too-early">];
