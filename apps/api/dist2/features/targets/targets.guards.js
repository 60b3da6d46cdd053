import { may, withRow } from "../../graph/guarding/guard.js";
/** Who may see meetings, targets, weeks and hand-ins; a trainee's own lists are guarded with the trainee. */
export const targetGuards = {
    Strand: { targets: may("read-targets") },
    Query: { weeks: may("check-week") },
    Meeting: {
        ...withRow("id", "version", "state", "heldOn", "minutes", "reflection", "observationsDiscussed"),
        ...withRow("mentorNote", "recordedAt", "reviews", "targets", "history"),
        trainee: may("read-trainee"),
    },
    MeetingVersion: withRow(...["version", "state", "heldOn", "minutes", "reflection", "observationsDiscussed"], ...["mentorNote", "recordedAt"]),
    MeetingReview: withRow("progress", "target"),
    Target: {
        ...withRow("id", "action", "successEvidence", "originKind", "originId", "setOn", "dueOn", "carriedOver"),
        ...withRow("closedOn", "note", "version", "recordedAt", "standing", "history", "gap"),
        ...withRow("feedback"),
        trainee: may("read-trainee"),
        strand: may("read-framework"),
    },
    TargetFeedback: withRow("id", "words", "givenOn", "recordedAt", "givenBy"),
    TargetStep: withRow("version", "kind", "takenOn", "dueOn", "note", "recordedAt"),
    KnowledgeGap: withRow("followThrough", "targets"),
    TraineeWeek: { ...withRow("id", "monday", "check", "concerns"), trainee: may("read-trainee") },
    WeekCheck: withRow("monday", "version", "finding", "note", "recordedAt"),
    WeekConcern: withRow("kind", "isOver", "about"),
    HandInAgreement: withRow("version", "way", "kind", "weekday", "days", "counted", "time", "recordedAt"),
    HandIn: withRow("id", "material", "lessonOn", "dueAt", "handedInAt", "standing", "recordedAt"),
    VisitPoint: withRow("reason", "about", "days"),
};
//# sourceMappingURL=targets.guards.js.map