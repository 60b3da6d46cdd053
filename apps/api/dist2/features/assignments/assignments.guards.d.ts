import type { SeenThing } from "@reviewpoint/domain/access";
import { type Besides, type Guard } from "../../graph/guarding/guard.js";
/** Who marks whose work, by name. */
export declare const markerName: {
    readonly act: "read-marking";
    readonly field: "assessor-name";
};
/** Whose pieces of work they are is asked by how far marking is, or by who marks. */
export declare const byMarking: Besides;
/**
 * Who may see assignments, and what is made of them. Marks and feedback have a fence of their own besides: the database
 * shows a trainee's own when they were sent, and a draft to its author.
 */
export declare const assignmentGuards: {
    readonly Query: {
        readonly assignments: Guard;
        readonly assignment: Guard;
        readonly assignmentKinds: Guard;
        readonly pieceOfWork: Guard;
    };
    readonly AssignmentKind: Record<"code" | "name", Guard>;
    readonly Assignment: {
        readonly cohort: Guard;
        readonly subjects: Guard;
        readonly strands: Guard;
        readonly pieces: Guard;
        readonly counts: Guard;
        readonly markers: {
            readonly kind: "act";
            readonly thing: SeenThing;
            readonly besides: Besides;
        };
        readonly extensions: {
            readonly kind: "act";
            readonly thing: SeenThing;
            readonly besides: Besides;
        };
        readonly calendars: Guard;
        readonly cap: Guard;
        readonly feedbackForm: Guard;
        readonly handInBy: Guard;
        readonly id: Guard;
        readonly kindCode: Guard;
        readonly kindName: Guard;
        readonly markForm: Guard;
        readonly markingClosesOn: Guard;
        readonly markingOpensOn: Guard;
        readonly moderationClosesOn: Guard;
        readonly moderationOpensOn: Guard;
        readonly mostAttempts: Guard;
        readonly passBand: Guard;
        readonly recordedAt: Guard;
        readonly releaseOn: Guard;
        readonly scale: Guard;
        readonly title: Guard;
        readonly version: Guard;
    };
    readonly AssignmentCalendar: Record<"handInBy" | "markingClosesOn" | "markingOpensOn" | "moderationClosesOn" | "moderationOpensOn" | "recordedAt" | "releaseOn" | "sequence", Guard>;
    readonly GradeScale: Record<"bands" | "highest" | "lowest" | "step", Guard>;
    readonly GradeBand: Record<"from" | "id" | "name", Guard>;
    readonly AssignmentQuestion: Record<"choices" | "code" | "kind" | "maxLength" | "required" | "text", Guard>;
    readonly FilledQuestion: Record<"answer" | "code" | "text", Guard>;
    readonly AssignmentExtension: Record<"extends" | "id" | "person" | "reason" | "recordedAt" | "recordedBy" | "untilOn", Guard>;
    readonly AssignmentCounts: Record<"due" | "handedIn" | "handedInLate" | "lateToMark" | "marked" | "missing" | "notAllotted" | "pieces" | "sent" | "toMark" | "withdrawn", Guard>;
    readonly MarkerCount: {
        readonly marker: {
            readonly kind: "act";
            readonly thing: SeenThing;
            readonly besides: Besides;
        };
        readonly subject: Guard;
        readonly allotted: Guard;
        readonly lateToMark: Guard;
        readonly marked: Guard;
        readonly toMark: Guard;
    };
    readonly PieceOfWork: {
        readonly assignment: Guard;
        readonly trainee: Guard;
        readonly markingState: Guard;
        readonly markingClosesOn: Guard;
        readonly markVersion: Guard;
        readonly feedbackVersion: Guard;
        readonly marker: Guard;
        readonly allotments: Guard;
        readonly marks: Guard;
        readonly first: Guard;
        readonly actual: Guard;
        readonly agreed: Guard;
        readonly feedback: Guard;
        readonly attempt: Guard;
        readonly daysLate: Guard;
        readonly dueOn: Guard;
        readonly feedbackDraft: Guard;
        readonly handInState: Guard;
        readonly held: Guard;
        readonly hidden: Guard;
        readonly id: Guard;
        readonly receivedOn: Guard;
        readonly sentOn: Guard;
        readonly submissions: Guard;
    };
    readonly Submission: Record<"attempt" | "daysLate" | "id" | "receivedOn" | "recordedAt" | "whyWithdrawn" | "withdrawnOn", Guard>;
    readonly MarkerAllotment: {
        readonly marker: Guard;
        readonly hidden: Guard;
        readonly recordedAt: Guard;
        readonly sequence: Guard;
    };
    readonly Mark: {
        readonly givenBy: Guard;
        readonly answers: Guard;
        readonly attempt: Guard;
        readonly band: Guard;
        readonly countedValue: Guard;
        readonly hidden: Guard;
        readonly id: Guard;
        readonly isCurrent: Guard;
        readonly recordedAt: Guard;
        readonly stage: Guard;
        readonly value: Guard;
    };
    readonly Feedback: {
        readonly writtenBy: Guard;
        readonly answers: Guard;
        readonly hidden: Guard;
        readonly id: Guard;
        readonly isCurrent: Guard;
        readonly recordedAt: Guard;
    };
    readonly FeedbackDraft: Record<"answers" | "savedAt" | "version", Guard>;
    readonly AssignmentAnswer: Record<"answer" | "question", Guard>;
    readonly Person: {
        readonly marking: {
            readonly kind: "act";
            readonly thing: SeenThing;
            readonly besides: Besides;
        };
    };
};
