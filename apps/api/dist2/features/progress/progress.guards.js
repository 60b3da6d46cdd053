import { may, shows, standsWith, withRow } from "../../graph/guarding/guard.js";
const narrow = { act: "read-narrow-figures" };
/** What came in between two instants is often one judgement: figures of both would tell it. */
const earlier = { act: "read-cells", field: "small-groups" };
const cellFigure = shows("read-cells", "small-groups");
const completenessFigure = shows("read-completeness", "small-groups");
/** Who may see counts, movement, completeness and the watch list. Figures are decided for the whole answer. */
export const progressGuards = {
    Query: {
        progress: may("read-cells", { "where.schoolUrn": narrow, "by=SCHOOL": narrow, "where.asOf": earlier }),
        movement: may("read-cells", { "where.schoolUrn": narrow, "where.asOf": earlier }),
        completeness: may("read-completeness", {
            "where.schoolUrn": narrow,
            "by=SCHOOL": narrow,
            "by=ASSESSOR": narrow,
            "where.asOf": { act: "read-completeness", field: "small-groups" },
        }),
        watchList: may("read-watch-list", { "where.schoolUrn": { act: "read-placements" } }),
        subjectReport: may("read-subject-reports"),
    },
    ReviewPoint: {
        analysis: may("analyse-subject"),
        reports: may("read-subject-reports"),
        reportDrafts: may("write-subject-report"),
    },
    Subject: { reports: may("read-subject-reports"), reportReceivers: may("write-subject-report") },
    SubjectAnalysis: {
        ...withRow("trainees", "strands", "complete", "allAtExpected", "withStrandBelow", "away"),
        ...withRow("past", "others"),
        since: may("read-partnership"),
    },
    AnalysedTrainee: {
        ...withRow("trainee", "strands", "judged", "atExpected", "isAway", "rose", "stayed", "fell"),
        below: may("read-framework"),
    },
    AnalysedStrand: {
        ...withRow("judged", "missing", "below", "share", "rose", "stayed", "fell"),
        strand: may("read-framework"),
    },
    ShareAtExpected: withRow("status", "count", "denominator", "percent", "lower", "upper"),
    BesidePastCohorts: withRow(...["status", "from", "until", "trainees", "cohorts", "below", "within", "above"], ...["otherVersions", "sentence"]),
    BesideOtherSubjects: withRow(...["status", "verdict", "reached", "of", "othersReached", "othersOf", "sentence"]),
    SubjectReportDraft: {
        ...withRow("id", "account", "savedAt", "version"),
        subject: may("read-partnership"),
    },
    SubjectReport: {
        ...withRow("id", "way", "occasion", "givenOn", "account", "recordedAt", "isCurrent"),
        ...withRow("author", "readers", "analysis", "content", "sha256", "holds"),
        reviewPoint: may("read-partnership"),
        subject: may("read-partnership"),
    },
    ReportReceiver: { ...withRow("person", "role"), hub: may("read-partnership") },
    ProgressCell: {
        ...withRow("state", "status"),
        reviewPoint: may("read-partnership"),
        strand: may("read-framework"),
        level: may("read-framework"),
        hub: may("read-partnership"),
        subject: may("read-partnership"),
        school: may("read-partnership"),
        count: cellFigure,
        ...standsWith("count", "denominator", "percent", "lower", "upper"),
    },
    MovementFlow: {
        ...withRow("fromState", "toState", "status"),
        fromLevel: may("read-framework"),
        toLevel: may("read-framework"),
        count: cellFigure,
    },
    CompletenessRow: {
        ...withRow("status"),
        school: may("read-partnership"),
        hub: may("read-partnership"),
        subject: may("read-partnership"),
        strand: may("read-framework"),
        assessor: shows("read-narrow-figures", "assessor-name"),
        due: completenessFigure,
        ...standsWith("due", "judged", "judgedLate", "missing", "notDue", "lastJudgedOn"),
    },
    WatchListEntry: {
        ...withRow("reasons", "hidden"),
        reviewPoint: may("read-partnership"),
        trainee: may("read-trainee"),
        "trainee.name": shows("read-watch-list", "name"),
        "trainee.reference": shows("read-watch-list", "reference"),
    },
    WatchListReason: { ...withRow("rule", "sentence"), strands: may("read-framework") },
    OnTrack: {
        ...withRow("status", "derived", "override", "isStale", "decisions", "version"),
        ...withRow("reason", "strandsBelow", "strandsJudged", "strandsDue"),
        reviewPoint: may("read-partnership"),
    },
    OnTrackDecision: {
        ...withRow("id", "status", "derivedThen", "recordedAt", "hidden"),
        reason: shows("read-judgement", "evidence"),
        by: shows("read-judgement", "assessor-name"),
    },
};
//# sourceMappingURL=progress.guards.js.map