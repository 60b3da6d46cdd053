import type { GradeScale } from "@reviewpoint/domain/moderation";
import { type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../../graph/context.js";
import type { Rows } from "../../../../graph/reading/rows.js";
import type { Viewer } from "../../../../identity/index.js";
import { type StandardisationRow } from "./standardisation.table.js";
/** An exercise, with what of its assignment and its viewer it is read by. */
export interface KnownStandardisation extends StandardisationRow {
    readonly cohortId: string;
    /** Its subjects; none: all of the cohort's. */
    readonly subjectIds: readonly string[];
    readonly scale: GradeScale;
    /** How often the viewer has recorded marks, from 1 for not yet; null where they take no part. */
    readonly ownVersion: number | null;
}
/** The exercises that meet a condition, the newest first. */
export declare function standardisationsWhere(read: Rows, { personId }: Viewer, where: Sql): Promise<KnownStandardisation[]>;
/** The exercises that the viewer has opened, or in which they take part. */
export declare function readOwnStandardisations(context: GraphContext): Promise<KnownStandardisation[]>;
/** Exercises by their own ids, or by their assignments', that the viewer may see. */
export declare function readStandardisations(by: "id" | "assignment", ids: readonly string[], context: GraphContext): Promise<KnownStandardisation[]>;
