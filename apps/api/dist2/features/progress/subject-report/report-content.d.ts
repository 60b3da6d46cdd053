import type { SubjectAnalysis } from "../subject-cohort/analyse-subject.js";
import type { SubjectFrame } from "../subject-cohort/subject-frame.query.js";
import type { SubjectReportRow } from "./subject-report.table.js";
/** What is frozen of a report besides its figures. */
export type ReportFrame = Pick<SubjectReportRow, "authorId" | "way" | "occasion" | "givenOn" | "replacesId"> & {
    readonly account: string;
    /** To whom, by their ids. */
    readonly readers: readonly string[];
    /** ISO 8601 in UTC. */
    readonly frozenAt: string;
};
/** A report with its figures, as plain facts that can be frozen. */
export declare const reportToFreeze: ({ subjectId, subjectCode, subjectName, reviewPointId, code, cohortId, frameworkId }: SubjectFrame, frame: ReportFrame, analysis: SubjectAnalysis) => object;
/** What a frozen report says. */
export interface ReportContent {
    readonly account: string;
    readonly readers: readonly string[];
    readonly analysis: SubjectAnalysis;
}
type FrozenReport = Pick<SubjectReportRow, "content">;
/** What the content of a report says, read back once for each row that was read. */
export declare function reportContent(report: FrozenReport): ReportContent;
export {};
