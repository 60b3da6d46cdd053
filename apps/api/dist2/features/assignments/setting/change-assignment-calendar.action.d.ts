import { AssignmentType } from "../assignment/assignment.type.js";
import { ChangeAssignmentCalendarInput } from "./set-assignment.input.js";
/** Changes the days of an assignment, as far as they have not begun. What was set stays on record. */
export declare const changeAssignmentCalendar: import("../../../graph/writing/action.js").Action<ChangeAssignmentCalendarInput, {
    readonly assignment: {
        readonly type: () => typeof AssignmentType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../assignment/show-assignment.js").ShownAssignment | null>;
        readonly description: "The assignment.";
    };
}, "assignment-days-wrong" | "conflict" | "day-in-past" | "not-found" | "part-has-begun">;
