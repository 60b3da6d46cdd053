import { ProgressResolver } from "./cell/progress.resolver.js";
import { CompletenessResolver } from "./completeness/completeness.resolver.js";
import { OnTrackDecisionResolver } from "./decision/on-track-decision.resolver.js";
import { MovementResolver } from "./movement/movement.resolver.js";
import { OnTrackResolver } from "./on-track/on-track.resolver.js";
import { AnalysedStrandResolver, AnalysedTraineeResolver, ReviewPointAnalysisResolver, SubjectAnalysisResolver } from "./subject-cohort/subject-analysis.resolver.js";
import { ReportReceiverResolver, ReviewPointReportsResolver, SubjectReportDraftResolver, SubjectReportsResolver } from "./subject-report/reports-of.resolver.js";
import { SubjectReportResolver } from "./subject-report/subject-report.resolver.js";
import { WatchListResolver } from "./watch-list/watch-list.resolver.js";
/** What the room adds to the graph. */
export declare const progressResolvers: readonly [typeof ProgressResolver, typeof CompletenessResolver, typeof MovementResolver, typeof OnTrackResolver, typeof OnTrackDecisionResolver, typeof WatchListResolver, typeof ReviewPointAnalysisResolver, typeof SubjectAnalysisResolver, typeof AnalysedTraineeResolver, typeof AnalysedStrandResolver, typeof ReviewPointReportsResolver, typeof SubjectReportsResolver, typeof SubjectReportResolver, typeof SubjectReportDraftResolver, typeof ReportReceiverResolver];
/** What can be done in the room. */
export declare const progressActions: readonly [import("../../graph/writing/action.js").Action<import("./decision/override-on-track.input.js").OverrideOnTrackInput, {
    readonly onTrack: {
        readonly type: () => typeof import("./on-track/on-track.type.js").OnTrackType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./on-track/on-track.type.js").OnTrackType | null>;
        readonly description: "How the trainee stands now, and why.";
    };
}, "conflict" | "not-found" | "not-in-training" | "nothing-to-take-back" | "reason-missing">, import("../../graph/writing/action.js").Action<import("./subject-report/report.inputs.js").WriteSubjectReportInput, {
    readonly draft: {
        readonly type: () => typeof import("./subject-report/subject-report.type.js").SubjectReportDraftType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./subject-report/draft/report-draft.table.js").ReportDraftRow | null>;
        readonly description: "The draft as it was kept.";
    };
}, "conflict" | "not-found" | "report-empty">, import("../../graph/writing/action.js").Action<import("./subject-report/report.inputs.js").GiveSubjectReportInput, {
    readonly report: {
        readonly type: () => typeof import("./subject-report/subject-report.type.js").SubjectReportType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./subject-report/subject-report.query.js").ReadReport | null>;
        readonly description: "The report as it was given.";
    };
}, "conflict" | "day-to-come" | "letter-not-today" | "not-found" | "report-empty" | "report-not-for" | "report-to-nobody" | "report-too-early" | "words-missing">];
