import type { SeenThing } from "@reviewpoint/domain/access";
import type { LevelRow } from "../../framework/level/level.table.js";
import type { StrandRow } from "../../framework/strand/strand.table.js";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import type { CohortRow } from "../../partnership/cohort/cohort.table.js";
/** A cohort with what its standings are laid out on. */
export interface CohortFrame {
    readonly cohort: CohortRow;
    /** In the order of the year. */
    readonly reviewPoints: readonly ReviewPointRow[];
    /** In the provider's order. */
    readonly strands: readonly StrandRow[];
    /** The lowest first. */
    readonly levels: readonly LevelRow[];
}
/** A filter whose codes were found: what is null is not narrowed. */
export interface Narrowing {
    readonly frame: CohortFrame;
    readonly reviewPoint: ReviewPointRow | null;
    readonly strand: StrandRow | null;
    readonly hubId: string | null;
    readonly subjectId: string | null;
    readonly schoolId: string | null;
    /** The instant at which the record is looked at; null for now. */
    readonly asOf: string | null;
    /** What the question asks about each trainee who is counted. */
    readonly within: readonly SeenThing[];
}
