import type { GraphContext } from "../../../graph/context.js";
import type { SubjectAnalysis } from "../subject-cohort/analyse-subject.js";
import type { ReadReport } from "./subject-report.query.js";
type Reports = readonly ReadReport[];
/** What a report says, of what and to whom. */
export declare class SubjectReportResolver {
    reviewPoint(reports: Reports, context: GraphContext): Promise<(import("../../judgements/review-point/review-point.table.js").ReviewPointRow | null)[]>;
    subject(reports: Reports, context: GraphContext): Promise<(import("../../partnership/subject/subject.table.js").SubjectRow | null)[]>;
    author(reports: Reports, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    readers(reports: Reports, context: GraphContext): Promise<import("../../partnership/person/person.type.js").ShownPerson[][]>;
    account(reports: Reports): string[];
    analysis(reports: Reports, context: GraphContext): Promise<SubjectAnalysis[]>;
    content(reports: Reports, context: GraphContext): Promise<(string | null)[]>;
    holds(reports: Reports): boolean[];
}
export {};
