import { type AccessRole } from "@reviewpoint/domain/access";
import type { GraphContext } from "../../../graph/context.js";
import type { Batch } from "../../../graph/reading/load.js";
import type { Viewer } from "../../../identity/index.js";
import type { Rows } from "../../../graph/reading/rows.js";
import type { SubjectPlace } from "../subject-cohort/subject-frame.query.js";
import { type ReportDraftRow } from "./draft/report-draft.table.js";
import { type SubjectReportRow } from "./subject-report.table.js";
/** A report, and whether another one of its author's has taken its place. */
export interface ReadReport extends SubjectReportRow {
    readonly isCurrent: boolean;
}
/** Reports of review points, subjects or by id, that the viewer reads: the newest first. */
export declare function readReports(by: "id" | "review_point_id" | "subject_id", ids: readonly string[], context: GraphContext): Promise<ReadReport[]>;
/** Reports by id; null where the viewer does not read them. */
export declare const reportById: Batch<string, ReadReport | null>;
/** What the viewer is writing at review points, or by id: nobody else's. */
export declare function readDrafts(by: "id" | "review_point_id", ids: readonly string[], context: GraphContext): Promise<ReportDraftRow[]>;
/** Drafts by id; null for those of others. */
export declare const draftById: Batch<string, ReportDraftRow | null>;
/** The author's draft within a transaction that is about to change or to give it; null before the first. */
export declare function draftWithin(read: Rows, { personId }: Viewer, { reviewPointId, subjectId }: SubjectPlace): Promise<ReportDraftRow | null>;
/** The author's report that a new one takes the place of; null before the first. */
export declare function reportToReplace(read: Rows, { personId }: Viewer, { reviewPointId, subjectId }: SubjectPlace): Promise<string | null>;
/** Somebody to whom reports may be given, in the role that says so. */
export interface ReportReceiver {
    readonly personId: string;
    readonly role: AccessRole;
    readonly hubId: string | null;
}
/** Everybody but the viewer who holds today a role to which reports are given: by role, hub and name. */
export declare function readReceivers(read: Rows, viewer: Viewer): Promise<ReportReceiver[]>;
