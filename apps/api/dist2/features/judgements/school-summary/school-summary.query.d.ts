import { type SchoolSummary } from "@reviewpoint/domain/judgements";
import { type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import type { Rows } from "../../../graph/reading/rows.js";
import { type SchoolSummaryRow } from "./school-summary.table.js";
/** Of which school a summary is, at which review point, of one subject or of all. */
export interface SummaryPlace {
    readonly schoolId: string;
    readonly reviewPointId: string;
    readonly subjectId: string | null;
}
/**
 * What is recorded of the trainees placed at a school in the window of a review point.
 *
 * @param within which of them; all unless given.
 */
export declare function readSummary(read: Rows, { schoolId, reviewPointId, subjectId }: SummaryPlace, within?: Sql): Promise<SchoolSummary>;
/** Frozen summaries of schools, or by id, that the viewer may read: the oldest first. */
export declare function readFrozenSummaries(by: "school_id" | "id", ids: readonly string[], context: GraphContext): Promise<SchoolSummaryRow[]>;
