import type { GradeScale } from "@reviewpoint/domain/moderation";
import type { Performance } from "../../../../graph/writing/action.js";
/** Whose work an assignment is, and how it is marked. */
export interface SetWork {
    readonly cohortId: string;
    /** The subjects whose trainees it is set; none: the whole cohort. */
    readonly subjectIds: readonly string[];
    /** The provider's kind of assignment, by its code. */
    readonly kindCode: string;
    readonly scale: GradeScale;
}
/** An assignment by its id; null where the provider has none. */
export declare function setWork({ unit, viewer }: Pick<Performance, "unit" | "viewer">, assignmentId: string): Promise<SetWork | null>;
