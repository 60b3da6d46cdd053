import type { AssignmentQuestion, GradeScale } from "@reviewpoint/domain/moderation";
import type { AssignmentRow } from "./assignment.table.js";
/** An assignment with what its kind froze beside its own fields. */
export interface ShownAssignment extends AssignmentRow {
    readonly kindName: string;
    readonly scale: GradeScale;
    readonly passBand: string;
    readonly markForm: readonly AssignmentQuestion[];
    readonly feedbackForm: readonly AssignmentQuestion[];
    readonly mostAttempts: number;
    readonly cap: string | null;
}
/** An assignment as the graph shows it. */
export declare function showAssignment(row: AssignmentRow): ShownAssignment;
