import { may, shows, withRow, } from "../../graph/guarding/guard.js";
/** Who marks whose work, by name. */
export const markerName = { act: "read-marking", field: "assessor-name" };
/** Who marks what names people: it needs the names. */
const namingMarkers = { kind: "act", thing: markerName, besides: {} };
/** Whose pieces of work they are is asked by how far marking is, or by who marks. */
export const byMarking = {
    "filter.markingState": { act: "read-marking" },
    "filter.markerId": markerName,
};
const days = [
    ...["handInBy", "markingOpensOn", "markingClosesOn"],
    ...["moderationOpensOn", "moderationClosesOn", "releaseOn"],
];
/**
 * Who may see assignments, and what is made of them. Marks and feedback have a fence of their own besides: the database
 * shows a trainee's own when they were sent, and a draft to its author.
 */
export const assignmentGuards = {
    Query: {
        assignments: may("read-assignments"),
        assignment: may("read-assignments"),
        assignmentKinds: may("set-assignment"),
        pieceOfWork: may("read-submissions"),
    },
    AssignmentKind: withRow("code", "name"),
    Assignment: {
        ...withRow("id", "title", "kindCode", "kindName", "scale", "passBand", "markForm", "feedbackForm"),
        ...withRow("mostAttempts", "cap", "recordedAt", "version", "calendars", ...days),
        cohort: may("read-partnership"),
        subjects: may("read-partnership"),
        strands: may("read-framework"),
        pieces: may("read-submissions", byMarking),
        counts: may("read-marking"),
        markers: namingMarkers,
        extensions: namingMarkers,
    },
    AssignmentCalendar: withRow("sequence", "recordedAt", ...days),
    GradeScale: withRow("lowest", "highest", "step", "bands"),
    GradeBand: withRow("id", "name", "from"),
    AssignmentQuestion: withRow("code", "text", "kind", "choices", "required", "maxLength"),
    FilledQuestion: withRow("code", "text", "answer"),
    AssignmentExtension: withRow(...["id", "extends", "untilOn", "reason", "recordedAt", "person", "recordedBy"]),
    AssignmentCounts: withRow(...["pieces", "due", "missing", "handedIn", "handedInLate", "withdrawn"], ...["notAllotted", "toMark", "lateToMark", "marked", "sent"]),
    MarkerCount: {
        ...withRow("allotted", "toMark", "lateToMark", "marked"),
        marker: namingMarkers,
        subject: may("read-partnership"),
    },
    PieceOfWork: {
        ...withRow("id", "dueOn", "handInState", "receivedOn", "daysLate", "attempt", "submissions"),
        // a draft is met by its author alone
        ...withRow("held", "sentOn", "hidden", "feedbackDraft"),
        assignment: may("read-assignments"),
        trainee: may("read-trainee"),
        markingState: shows("read-marking"),
        markingClosesOn: shows("read-marking"),
        markVersion: shows("read-marking"),
        feedbackVersion: shows("read-marking"),
        marker: shows("read-marking", "assessor-name"),
        allotments: shows("read-marking"),
        marks: shows("read-marks"),
        first: shows("read-marks"),
        actual: shows("read-marks"),
        agreed: shows("read-marks"),
        feedback: shows("read-marks"),
    },
    Submission: withRow("id", "attempt", "receivedOn", "daysLate", "recordedAt", "withdrawnOn", "whyWithdrawn"),
    MarkerAllotment: {
        ...withRow("sequence", "recordedAt", "hidden"),
        marker: shows("read-marking", "assessor-name"),
    },
    Mark: {
        ...withRow("id", "stage", "attempt", "value", "countedValue", "band", "answers", "recordedAt"),
        ...withRow("isCurrent", "hidden"),
        givenBy: shows("read-marks", "assessor-name"),
    },
    Feedback: {
        ...withRow("id", "answers", "recordedAt", "isCurrent", "hidden"),
        writtenBy: shows("read-marks", "assessor-name"),
    },
    FeedbackDraft: withRow("answers", "savedAt", "version"),
    AssignmentAnswer: withRow("question", "answer"),
    // whoever may see who marks what may ask by both
    Person: { marking: namingMarkers },
};
//# sourceMappingURL=assignments.guards.js.map