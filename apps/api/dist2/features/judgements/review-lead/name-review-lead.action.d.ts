import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
export declare class NameReviewLeadInput extends WriteInput {
    readonly reviewPointId: string;
    readonly subjectId: string;
    readonly personId: string;
}
/** Names somebody to lead a review point for a subject. */
export declare const nameReviewLead: import("../../../graph/writing/action.js").Action<NameReviewLeadInput, {
    readonly reviewPoint: {
        readonly type: () => typeof ReviewPointType;
        readonly by: import("../../../graph/reading/whole-table.js").WholeTable<import("../review-point/review-point.table.js").ReviewPointRow>;
        readonly description: "The review point.";
    };
}, "already-leads" | "not-found" | "not-lead-mentor">;
