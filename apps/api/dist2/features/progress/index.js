import { ProgressResolver } from "./cell/progress.resolver.js";
import { CompletenessResolver } from "./completeness/completeness.resolver.js";
import { OnTrackDecisionResolver } from "./decision/on-track-decision.resolver.js";
import { overrideOnTrack } from "./decision/override-on-track.action.js";
import { MovementResolver } from "./movement/movement.resolver.js";
import { OnTrackResolver } from "./on-track/on-track.resolver.js";
import { AnalysedStrandResolver, AnalysedTraineeResolver, ReviewPointAnalysisResolver, SubjectAnalysisResolver, } from "./subject-cohort/subject-analysis.resolver.js";
import { giveSubjectReport } from "./subject-report/give-subject-report.action.js";
import { ReportReceiverResolver, ReviewPointReportsResolver, SubjectReportDraftResolver, SubjectReportsResolver, } from "./subject-report/reports-of.resolver.js";
import { SubjectReportResolver } from "./subject-report/subject-report.resolver.js";
import { writeSubjectReport } from "./subject-report/draft/write-subject-report.action.js";
import { WatchListResolver } from "./watch-list/watch-list.resolver.js";
/** What the room adds to the graph. */
export const progressResolvers = [
    ProgressResolver,
    CompletenessResolver,
    MovementResolver,
    OnTrackResolver,
    OnTrackDecisionResolver,
    WatchListResolver,
    ReviewPointAnalysisResolver,
    SubjectAnalysisResolver,
    AnalysedTraineeResolver,
    AnalysedStrandResolver,
    ReviewPointReportsResolver,
    SubjectReportsResolver,
    SubjectReportResolver,
    SubjectReportDraftResolver,
    ReportReceiverResolver,
];
/** What can be done in the room. */
export const progressActions = [overrideOnTrack, writeSubjectReport, giveSubjectReport];
//# sourceMappingURL=index.js.map