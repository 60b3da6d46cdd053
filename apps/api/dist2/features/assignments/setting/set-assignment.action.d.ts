import { AssignmentType } from "../assignment/assignment.type.js";
import { SetAssignmentInput } from "./set-assignment.input.js";
/** Sets an assignment: what the provider's kind says today is frozen with it, and each trainee has a piece of work to do. */
export declare const setAssignment: import("../../../graph/writing/action.js").Action<SetAssignmentInput, {
    readonly assignment: {
        readonly type: () => typeof AssignmentType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../assignment/show-assignment.js").ShownAssignment | null>;
        readonly description: "The assignment.";
    };
}, "assignment-days-wrong" | "nobody-to-set" | "not-found" | "strand-of-another-version" | "title-missing" | "unknown-assignment-kind">;
