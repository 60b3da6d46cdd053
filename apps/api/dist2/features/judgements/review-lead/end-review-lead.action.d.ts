import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
export declare class EndReviewLeadInput extends ChangeInput {
    readonly leadId: string;
}
/** Ends a naming: it stays on record, and the others named lead, or the subject's lead mentors. */
export declare const endReviewLead: import("../../../graph/writing/action.js").Action<EndReviewLeadInput, {
    readonly reviewPoint: {
        readonly type: () => typeof ReviewPointType;
        readonly by: import("../../../graph/reading/whole-table.js").WholeTable<import("../review-point/review-point.table.js").ReviewPointRow>;
        readonly description: "The review point.";
    };
}, "conflict" | "not-found" | "nothing-to-revoke">;
