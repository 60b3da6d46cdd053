/** Who may see counts, movement, completeness and the watch list. Figures are decided for the whole answer. */
export declare const progressGuards: {
    readonly Query: {
        readonly progress: import("../../graph/guarding/guard.js").Guard;
        readonly movement: import("../../graph/guarding/guard.js").Guard;
        readonly completeness: import("../../graph/guarding/guard.js").Guard;
        readonly watchList: import("../../graph/guarding/guard.js").Guard;
        readonly subjectReport: import("../../graph/guarding/guard.js").Guard;
    };
    readonly ReviewPoint: {
        readonly analysis: import("../../graph/guarding/guard.js").Guard;
        readonly reports: import("../../graph/guarding/guard.js").Guard;
        readonly reportDrafts: import("../../graph/guarding/guard.js").Guard;
    };
    readonly Subject: {
        readonly reports: import("../../graph/guarding/guard.js").Guard;
        readonly reportReceivers: import("../../graph/guarding/guard.js").Guard;
    };
    readonly SubjectAnalysis: {
        readonly since: import("../../graph/guarding/guard.js").Guard;
        readonly allAtExpected: import("../../graph/guarding/guard.js").Guard;
        readonly away: import("../../graph/guarding/guard.js").Guard;
        readonly complete: import("../../graph/guarding/guard.js").Guard;
        readonly others: import("../../graph/guarding/guard.js").Guard;
        readonly past: import("../../graph/guarding/guard.js").Guard;
        readonly strands: import("../../graph/guarding/guard.js").Guard;
        readonly trainees: import("../../graph/guarding/guard.js").Guard;
        readonly withStrandBelow: import("../../graph/guarding/guard.js").Guard;
    };
    readonly AnalysedTrainee: {
        readonly below: import("../../graph/guarding/guard.js").Guard;
        readonly atExpected: import("../../graph/guarding/guard.js").Guard;
        readonly fell: import("../../graph/guarding/guard.js").Guard;
        readonly isAway: import("../../graph/guarding/guard.js").Guard;
        readonly judged: import("../../graph/guarding/guard.js").Guard;
        readonly rose: import("../../graph/guarding/guard.js").Guard;
        readonly stayed: import("../../graph/guarding/guard.js").Guard;
        readonly strands: import("../../graph/guarding/guard.js").Guard;
        readonly trainee: import("../../graph/guarding/guard.js").Guard;
    };
    readonly AnalysedStrand: {
        readonly strand: import("../../graph/guarding/guard.js").Guard;
        readonly below: import("../../graph/guarding/guard.js").Guard;
        readonly fell: import("../../graph/guarding/guard.js").Guard;
        readonly judged: import("../../graph/guarding/guard.js").Guard;
        readonly missing: import("../../graph/guarding/guard.js").Guard;
        readonly rose: import("../../graph/guarding/guard.js").Guard;
        readonly share: import("../../graph/guarding/guard.js").Guard;
        readonly stayed: import("../../graph/guarding/guard.js").Guard;
    };
    readonly ShareAtExpected: Record<"count" | "denominator" | "lower" | "percent" | "status" | "upper", import("../../graph/guarding/guard.js").Guard>;
    readonly BesidePastCohorts: Record<"above" | "below" | "cohorts" | "from" | "otherVersions" | "sentence" | "status" | "trainees" | "until" | "within", import("../../graph/guarding/guard.js").Guard>;
    readonly BesideOtherSubjects: Record<"of" | "othersOf" | "othersReached" | "reached" | "sentence" | "status" | "verdict", import("../../graph/guarding/guard.js").Guard>;
    readonly SubjectReportDraft: {
        readonly subject: import("../../graph/guarding/guard.js").Guard;
        readonly account: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly savedAt: import("../../graph/guarding/guard.js").Guard;
        readonly version: import("../../graph/guarding/guard.js").Guard;
    };
    readonly SubjectReport: {
        readonly reviewPoint: import("../../graph/guarding/guard.js").Guard;
        readonly subject: import("../../graph/guarding/guard.js").Guard;
        readonly account: import("../../graph/guarding/guard.js").Guard;
        readonly analysis: import("../../graph/guarding/guard.js").Guard;
        readonly author: import("../../graph/guarding/guard.js").Guard;
        readonly content: import("../../graph/guarding/guard.js").Guard;
        readonly givenOn: import("../../graph/guarding/guard.js").Guard;
        readonly holds: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly isCurrent: import("../../graph/guarding/guard.js").Guard;
        readonly occasion: import("../../graph/guarding/guard.js").Guard;
        readonly readers: import("../../graph/guarding/guard.js").Guard;
        readonly recordedAt: import("../../graph/guarding/guard.js").Guard;
        readonly sha256: import("../../graph/guarding/guard.js").Guard;
        readonly way: import("../../graph/guarding/guard.js").Guard;
    };
    readonly ReportReceiver: {
        readonly hub: import("../../graph/guarding/guard.js").Guard;
        readonly person: import("../../graph/guarding/guard.js").Guard;
        readonly role: import("../../graph/guarding/guard.js").Guard;
    };
    readonly ProgressCell: {
        readonly reviewPoint: import("../../graph/guarding/guard.js").Guard;
        readonly strand: import("../../graph/guarding/guard.js").Guard;
        readonly level: import("../../graph/guarding/guard.js").Guard;
        readonly hub: import("../../graph/guarding/guard.js").Guard;
        readonly subject: import("../../graph/guarding/guard.js").Guard;
        readonly school: import("../../graph/guarding/guard.js").Guard;
        readonly count: import("../../graph/guarding/guard.js").Guard;
        readonly denominator: import("../../graph/guarding/guard.js").Guard;
        readonly lower: import("../../graph/guarding/guard.js").Guard;
        readonly percent: import("../../graph/guarding/guard.js").Guard;
        readonly state: import("../../graph/guarding/guard.js").Guard;
        readonly status: import("../../graph/guarding/guard.js").Guard;
        readonly upper: import("../../graph/guarding/guard.js").Guard;
    };
    readonly MovementFlow: {
        readonly fromLevel: import("../../graph/guarding/guard.js").Guard;
        readonly toLevel: import("../../graph/guarding/guard.js").Guard;
        readonly count: import("../../graph/guarding/guard.js").Guard;
        readonly fromState: import("../../graph/guarding/guard.js").Guard;
        readonly status: import("../../graph/guarding/guard.js").Guard;
        readonly toState: import("../../graph/guarding/guard.js").Guard;
    };
    readonly CompletenessRow: {
        readonly school: import("../../graph/guarding/guard.js").Guard;
        readonly hub: import("../../graph/guarding/guard.js").Guard;
        readonly subject: import("../../graph/guarding/guard.js").Guard;
        readonly strand: import("../../graph/guarding/guard.js").Guard;
        readonly assessor: import("../../graph/guarding/guard.js").Guard;
        readonly due: import("../../graph/guarding/guard.js").Guard;
        readonly judged: import("../../graph/guarding/guard.js").Guard;
        readonly judgedLate: import("../../graph/guarding/guard.js").Guard;
        readonly lastJudgedOn: import("../../graph/guarding/guard.js").Guard;
        readonly missing: import("../../graph/guarding/guard.js").Guard;
        readonly notDue: import("../../graph/guarding/guard.js").Guard;
        readonly status: import("../../graph/guarding/guard.js").Guard;
    };
    readonly WatchListEntry: {
        readonly reviewPoint: import("../../graph/guarding/guard.js").Guard;
        readonly trainee: import("../../graph/guarding/guard.js").Guard;
        readonly "trainee.name": import("../../graph/guarding/guard.js").Guard;
        readonly "trainee.reference": import("../../graph/guarding/guard.js").Guard;
        readonly hidden: import("../../graph/guarding/guard.js").Guard;
        readonly reasons: import("../../graph/guarding/guard.js").Guard;
    };
    readonly WatchListReason: {
        readonly strands: import("../../graph/guarding/guard.js").Guard;
        readonly rule: import("../../graph/guarding/guard.js").Guard;
        readonly sentence: import("../../graph/guarding/guard.js").Guard;
    };
    readonly OnTrack: {
        readonly reviewPoint: import("../../graph/guarding/guard.js").Guard;
        readonly decisions: import("../../graph/guarding/guard.js").Guard;
        readonly derived: import("../../graph/guarding/guard.js").Guard;
        readonly isStale: import("../../graph/guarding/guard.js").Guard;
        readonly override: import("../../graph/guarding/guard.js").Guard;
        readonly reason: import("../../graph/guarding/guard.js").Guard;
        readonly status: import("../../graph/guarding/guard.js").Guard;
        readonly strandsBelow: import("../../graph/guarding/guard.js").Guard;
        readonly strandsDue: import("../../graph/guarding/guard.js").Guard;
        readonly strandsJudged: import("../../graph/guarding/guard.js").Guard;
        readonly version: import("../../graph/guarding/guard.js").Guard;
    };
    readonly OnTrackDecision: {
        readonly reason: import("../../graph/guarding/guard.js").Guard;
        readonly by: import("../../graph/guarding/guard.js").Guard;
        readonly derivedThen: import("../../graph/guarding/guard.js").Guard;
        readonly hidden: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly recordedAt: import("../../graph/guarding/guard.js").Guard;
        readonly status: import("../../graph/guarding/guard.js").Guard;
    };
};
