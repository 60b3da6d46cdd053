import type { GraphContext } from "../../../graph/context.js";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import type { SubjectRow } from "../../partnership/subject/subject.table.js";
import type { ReportDraftRow } from "./draft/report-draft.table.js";
import { type ReadReport, type ReportReceiver } from "./subject-report.query.js";
/** Reports of review points, and what the viewer is writing. */
export declare class ReviewPointReportsResolver {
    subjectReport(id: string, context: GraphContext): Promise<ReadReport | null>;
    reports(reviewPoints: readonly ReviewPointRow[], context: GraphContext): Promise<ReadReport[][]>;
    reportDrafts(reviewPoints: readonly ReviewPointRow[], context: GraphContext): Promise<ReportDraftRow[][]>;
}
/** Reports on subjects. */
export declare class SubjectReportsResolver {
    reports(subjects: readonly SubjectRow[], context: GraphContext): Promise<ReadReport[][]>;
    reportReceivers(subjects: readonly SubjectRow[], context: GraphContext): Promise<ReportReceiver[][]>;
}
/** On which subject a draft is. */
export declare class SubjectReportDraftResolver {
    subject(drafts: readonly ReportDraftRow[], context: GraphContext): Promise<(SubjectRow | null)[]>;
}
/** Who may be given a report. */
export declare class ReportReceiverResolver {
    person(receivers: readonly ReportReceiver[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    hub(receivers: readonly ReportReceiver[], context: GraphContext): Promise<(import("../../partnership/hub/hub.table.js").HubRow | null)[]>;
}
